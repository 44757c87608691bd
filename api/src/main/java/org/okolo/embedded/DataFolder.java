package org.okolo.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.FileUtils;

/** Where the embedded server keeps all there is. Nothing in it is ever deleted but what a broken first installation has left. */
final class DataFolder {

    private final Path folder;

    /** There as long as the first installation has not come to its end. */
    private final Path unfinished;

    private DataFolder(Path folder, Path unfinished) {
        this.folder = folder;
        this.unfinished = unfinished;
    }

    static DataFolder in(Home home) {
        return new DataFolder(home.file("database"), home.file("database-unfinished"));
    }

    /**
     * The folder as it is given to the library, which at every start empties a folder whose path begins like that of the system's folder for
     * temporary files. With a dot behind the root it is the same folder, and begins otherwise.
     */
    Path path() {
        return folder.getRoot().resolve(".").resolve(folder.getRoot().relativize(folder));
    }

    /**
     * @throws Damaged when there is something, but not what makes it a database
     */
    boolean isToBeInstalled() {
        if (Files.exists(unfinished)) {
            return true;
        }
        if (Files.exists(folder.resolve("mysql"))) {
            return false;
        }
        if (!isEmpty()) {
            throw new Damaged(folder);
        }
        return true;
    }

    /** From here until {@link #finish} whatever is in the folder belongs to the installation. */
    void begin() {
        try {
            Files.writeString(unfinished, "");
            FileUtils.cleanDirectory(folder.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void finish() {
        try {
            Files.delete(unfinished);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What to tell whoever names another database while this one has something in it; empty when it has nothing. */
    Optional<String> unused() {
        return Files.exists(folder.resolve("mysql"))
                ? Optional.of(
                        "OKOLO_DATABASE_URL names another database, so the one in " + folder
                                + " is not used, and nothing that was entered there is shown. "
                                + "To go on with it, start without OKOLO_DATABASE_URL; to move it, see docs/operations.md, Backup.")
                : Optional.empty();
    }

    /**
     * What to tell whoever is about to begin anew here while the usual home has a database in it; empty when it has none.
     *
     * @param usual the home of whoever names no other
     */
    Optional<String> unusedElsewhere(Path usual) {
        var there = usual.resolve("database");
        return !Files.exists(folder) && Files.exists(there.resolve("mysql"))
                ? Optional.of("OKOLO_HOME names another folder, so a new database begins in " + folder + ". The one in "
                        + there + " is not used, and nothing that was entered there is shown."
                        + " To go on with it, start without OKOLO_HOME.")
                : Optional.empty();
    }

    private boolean isEmpty() {
        try {
            return FileUtils.isEmptyDirectory(folder.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The server's own tables are gone: a new installation would bury the rest, so somebody has to look first. */
    static final class Damaged extends IllegalStateException {
        Damaged(Path folder) {
            super(
                    "The folder " + folder
                            + " holds files, but not the system tables of a database, so Okolo leaves it alone. "
                            + "Put back a backup (docs/operations.md), or move the folder away to begin with an empty database.");
        }
    }
}
