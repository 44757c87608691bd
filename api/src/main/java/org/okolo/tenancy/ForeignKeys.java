package org.okolo.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Which tables refer to which, as the database itself says. It tells nothing of any row. */
@ApplicationScoped
public class ForeignKeys {

    private static final String REFERENCES = "select distinct table_name, referenced_table_name"
            + " from information_schema.key_column_usage"
            + " where table_schema = database() and referenced_table_name is not null";

    @Inject
    AgroalDataSource database;

    private record Reference(String from, String to) {}

    /** The tables in an order in which their rows can be deleted: who refers to another comes before it. */
    public List<String> childrenFirst(Collection<String> tables) {
        var references = references();
        var left = new LinkedHashSet<String>(tables);
        var ordered = new ArrayList<String>();
        while (!left.isEmpty()) {
            var free = left.stream()
                    .filter(table -> references.stream()
                            .noneMatch(reference -> reference.to().equals(table)
                                    && !reference.from().equals(table)
                                    && left.contains(reference.from())))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + left);
            }
            ordered.addAll(free);
            left.removeAll(free);
        }
        return ordered;
    }

    private List<Reference> references() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(REFERENCES);
                var row = statement.executeQuery()) {
            var found = new ArrayList<Reference>();
            while (row.next()) {
                found.add(new Reference(row.getString(1), row.getString(2)));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("The database did not say which tables refer to which", failure);
        }
    }
}
