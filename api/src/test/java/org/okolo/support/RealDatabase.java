package org.okolo.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.okolo.embedded.EmbeddedDatabase;
import org.okolo.embedded.Home;
import org.okolo.embedded.Settings;

/**
 * Starts the same embedded MariaDB the product starts, in a home of the tests' own that later runs use again. One for all: Quarkus starts
 * a resource once for every way it is named.
 */
public class RealDatabase implements QuarkusTestResourceLifecycleManager {

    /** A second database of the same server and user, for tests of migrations. */
    public static final String SECOND = "okolo_second";

    private static EmbeddedDatabase database;
    private static int users;

    @Override
    public Map<String, String> start() {
        var home = Home.at(Path.of(System.getProperty("okolo.test.home", "target/okolo-home")));
        synchronized (RealDatabase.class) {
            if (users++ == 0) {
                database = EmbeddedDatabase.start(home, options(home));
            }
            var settings = new HashMap<String, String>(Settings.of(database));
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

    /** Benchmarks may ask for more memory: {@code -Dokolo.test.server=--innodb-buffer-pool-size=8G}, several with a space between. */
    private static String[] options(Home home) {
        var more = System.getProperty("okolo.test.server", "").strip();
        var own = Stream.of(
                "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--init-file=" + second(home));
        return Stream.concat(own, Stream.of(more.split(" ")).filter(option -> !option.isBlank()))
                .toArray(String[]::new);
    }

    private static Path second(Home home) {
        try {
            return Files.writeString(
                    home.file("second-database.sql"),
                    "create database if not exists " + SECOND + " character set utf8mb4 collate utf8mb4_unicode_ci;\n"
                            + "create user if not exists 'okolo'@'127.0.0.1';\n"
                            + "create user if not exists 'okolo'@'localhost';\n"
                            + "grant all on " + SECOND + ".* to 'okolo'@'127.0.0.1';\n"
                            + "grant all on " + SECOND + ".* to 'okolo'@'localhost';\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
