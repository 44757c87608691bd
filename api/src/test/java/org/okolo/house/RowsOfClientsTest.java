package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.okolo.client.ClientRows;
import org.okolo.client.Derived;
import org.okolo.client.OfClient;
import org.okolo.support.OkoloTest;

/** What merge, erasure and personal file rely on, for all rooms there are and those to come. */
@OkoloTest
class RowsOfClientsTest {

    /** References of rows that are no single client's; each has an observer of its own of {@code ErasingClients}. */
    private static final Set<String> OBSERVED =
            Set.of("client_merge.into_id", "client_merge.from_id", "dismissed_duplicate.other_id");

    @Inject
    AgroalDataSource database;

    @Inject
    ClientRows rows;

    @Test
    void whateverRefersToAClientGoesWithIt() throws SQLException {
        var known = new TreeSet<>(OBSERVED);
        kinds().keySet().forEach(table -> known.add(table + ".client_id"));
        var references = new TreeSet<>(column("select concat(table_name, '.', column_name)"
                + " from information_schema.key_column_usage where table_schema = database()"
                + " and referenced_table_name = 'client' and column_name <> 'project_id'"));
        references.removeAll(known);
        assertEquals(Set.of(), references);
    }

    @Test
    void whatAClientHasOnlyOneOfSaysWhatIsTheSame() throws SQLException {
        var kinds = kinds();
        var unsaid = column("select distinct table_name from information_schema.statistics"
                        + " where table_schema = database() and non_unique = 0 and column_name = 'client_id'")
                .stream()
                .filter(kinds::containsKey)
                .filter(table -> !kinds.get(table).isAnnotationPresent(Derived.class))
                .filter(table -> !rows.areUnique(kinds.get(table)))
                .toList();
        assertEquals(List.of(), unsaid);
    }

    private Map<String, Class<? extends OfClient>> kinds() {
        return rows.kinds().stream()
                .collect(
                        Collectors.toMap(kind -> kind.getAnnotation(Table.class).name(), Function.identity()));
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
