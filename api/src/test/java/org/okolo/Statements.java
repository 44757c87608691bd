package org.okolo;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Listens to every statement Hibernate sends, so that tests can judge the very SQL that ran. */
@ApplicationScoped
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static volatile boolean listening;

    /** What was sent while the work was done; nobody else may use the database meanwhile. */
    public static List<String> during(Supplier<?> work) {
        HEARD.clear();
        listening = true;
        try {
            work.get();
            return List.copyOf(HEARD);
        } finally {
            listening = false;
        }
    }

    @Override
    public String inspect(String sql) {
        if (listening) {
            HEARD.add(sql);
        }
        return sql;
    }
}
