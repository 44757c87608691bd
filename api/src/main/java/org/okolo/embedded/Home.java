package org.okolo.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The folder in which one instance keeps what must survive a restart: keys, the database password and, with the embedded
 * database, all data. Readable by its user only.
 */
public record Home(Path folder) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** The folder named by {@code OKOLO_HOME}, or {@code ~/.okolo}; created when missing. */
    public static Home ofThisUser() {
        var named = System.getProperty("okolo.home", System.getenv("OKOLO_HOME"));
        return at(named == null || named.isBlank() ? usual() : Path.of(named));
    }

    /** Where it is when nobody says otherwise. */
    static Path usual() {
        return Path.of(System.getProperty("user.home"), ".okolo");
    }

    /** The given folder, created when missing. */
    public static Home at(Path folder) {
        try {
            var absolute = folder.toAbsolutePath().normalize();
            Files.createDirectories(absolute);
            restrict(absolute, "rwx------");
            return new Home(absolute);
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The folder " + folder + " cannot be used as OKOLO_HOME: name one in which this user may write",
                    failure);
        }
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** The text of a secret file; when it is missing it is made first, readable by this user only. */
    public String secret(String name, Supplier<String> maker) {
        var file = file(name);
        try {
            if (!Files.exists(file)) {
                write(file, maker.get());
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("The secret " + file + " can be neither read nor made", failure);
        }
    }

    /** What a file of the home says; empty when there is none. */
    public Optional<String> text(String name) {
        var file = file(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("The file " + file + " cannot be read", failure);
        }
    }

    /** 192 random bits as text that needs no quoting anywhere. */
    public static String randomPassword() {
        var bits = new byte[24];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Written beside and moved, so that a crash never leaves half a secret behind. */
    private static void write(Path file, String text) throws IOException {
        var draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        restrict(draft, "rw-------");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
