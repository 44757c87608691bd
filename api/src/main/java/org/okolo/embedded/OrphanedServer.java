package org.okolo.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The database server that outlived a killed service. It still holds the data files, so it has to go first. */
final class OrphanedServer {

    private OrphanedServer() {}

    static Path pidFile(Home home) {
        return home.file("database.pid");
    }

    /** Ends it in order; does nothing when there is none, or when the process of that number is something else. */
    static void end(Home home) {
        var file = pidFile(home);
        if (Files.exists(file)) {
            ProcessHandle.of(pid(file)).filter(process -> isOurs(process, home)).ifPresent(OrphanedServer::end);
        }
    }

    private static long pid(Path file) {
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NumberFormatException halfWritten) {
            return -1;
        }
    }

    /** Process numbers are used again, so the program must be the one unpacked in this very home. */
    private static boolean isOurs(ProcessHandle process, Home home) {
        return process.info()
                .command()
                .filter(command -> command.startsWith(home.folder().toString()))
                .isPresent();
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            throw new IllegalStateException("A database server left by an earlier run (process " + server.pid()
                    + ") does not end. End it by hand, then start again.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
