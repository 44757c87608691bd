package org.okolo.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Listens to the statements Hibernate sends, so that tests can judge the very SQL that ran. */
@ApplicationScoped
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static volatile boolean listening;

    /** What requests sent while the work was done; there may be no others meanwhile. */
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
        // Jobs run beside requests; only what a request sends is meant.
        if (listening && CurrentRequestManager.get() != null) {
            HEARD.add(sql);
        }
        return sql;
    }
}
