package org.okolo;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.okolo.embedded.EmbeddedDatabase;
import org.okolo.embedded.Home;
import org.okolo.embedded.Settings;

/**
 * Starts the same embedded MariaDB the product starts, in a home of the tests' own that later runs use again. One for all: Quarkus starts
 * a resource once for every way it is named.
 */
public class RealDatabase implements QuarkusTestResourceLifecycleManager {

    private static EmbeddedDatabase database;
    private static int users;

    @Override
    public Map<String, String> start() {
        Home home = Home.at(Path.of(System.getProperty("okolo.test.home", "target/okolo-home")));
        synchronized (RealDatabase.class) {
            if (users++ == 0) {
                database = EmbeddedDatabase.start(home, "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0");
            }
            Map<String, String> settings = new HashMap<>(Settings.of(database));
            settings.putAll(Settings.ofKeys(home));
            settings.putAll(Settings.ofMail(home));
            settings.putAll(Settings.ofWebhooks(home));
            settings.put("okolo.home", home.folder().toString());
            return settings;
        }
    }

    @Override
    public void stop() {
        synchronized (RealDatabase.class) {
            if (--users == 0) {
                database.close();
            }
        }
    }
}
