package org.okolo.embedded;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import org.jboss.logging.Logger;
import org.okolo.licence.LicenceCommand;

/**
 * Where the process begins. Without {@code OKOLO_DATABASE_URL} it first starts a database of its own; the service is stopped
 * before that database, also when the process is told to end. In dev mode the service begins anew with each change, here in
 * {@code main}, and the database goes on until the process ends.
 */
@QuarkusMain
public final class Start {

    public static void main(String... arguments) {
        try {
            var home = Home.ofThisUser();
            prepare(home);
            Settings.unused(home).ifPresent(System.err::println);
            if (!Settings.nameADatabase()) {
                runWith(EmbeddedDatabase.start(home), arguments);
                return;
            }
        } catch (IllegalStateException explained) {
            System.err.println(explained.getMessage());
            System.exit(1);
        } catch (UncheckedIOException ofTheDisk) {
            System.err.println(ofTheDisk.getMessage() + " (" + ofTheDisk.getCause() + ")");
            System.exit(1);
        }
        run(arguments);
    }

    private static void prepare(Home home) {
        System.setProperty("okolo.home", home.folder().toString());
        Settings.ofKeys(home).forEach(System::setProperty);
        Settings.ofWebhooks(home).forEach(System::setProperty);
        Settings.ofMail(home).forEach(System::setProperty);
        Settings.ofTraces().forEach(System::setProperty);
    }

    /** A command does its work beside a service that may be running: it listens to nobody and leaves the jobs alone. */
    private static void run(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(LicenceCommand.NAME)) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.scheduler.enabled", "false");
            Quarkus.run(LicenceCommand.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }

    private static void runWith(EmbeddedDatabase database, String... arguments) {
        Settings.of(database).forEach(System::setProperty);
        var stopped = new CountDownLatch(1);
        // On a signal the virtual machine waits for its hooks only, not for this thread.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(database, stopped), "database-goes-last"));
        Quarkus.run(
                null,
                (status, failure) -> {
                    // With a handler of our own Quarkus leaves it to us to say why it did not start.
                    if (failure != null) {
                        Logger.getLogger(Start.class).error("Okolo could not start", failure);
                    }
                    if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
                        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(status, failure);
                        return;
                    }
                    try {
                        database.close();
                    } finally {
                        stopped.countDown();
                    }
                    System.exit(status);
                },
                arguments);
    }

    private static void end(EmbeddedDatabase database, CountDownLatch stopped) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            database.close();
            return;
        }
        try {
            stopped.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
