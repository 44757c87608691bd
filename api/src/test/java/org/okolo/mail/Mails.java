package org.okolo.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.okolo.support.TestProject;

/** What the service has mailed in a test, where there is no mail server. */
public final class Mails {

    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private Mails() {}

    /** The newest mail to the address, headers first; waits until there is one. */
    public static String to(String address) {
        return to(address, 1);
    }

    /** The newest mail to the address as soon as there are that many: some are put into the queue after the answer has gone. */
    public static String to(String address, int many) {
        var deadline = System.nanoTime() + PATIENCE;
        var found = now(address);
        while (found.size() < many) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(found.size() + " mails came to " + address + ", not " + many);
            }
            found = now(address);
        }
        return found.get(found.size() - 1);
    }

    /** What stands behind the hash sign of the link in a mail. */
    public static String secret(String mail) {
        var link = LINK.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("No link in " + mail);
        }
        return link.group().replaceFirst(".*#", "");
    }

    /** Sends what is due, as the clock does outside tests; then those that are there, oldest first. */
    public static List<String> now(String address) {
        TestProject.bean(SendMails.class).send();
        return files(address).stream().map(Mails::text).toList();
    }

    private static List<Path> files(String address) {
        var folder = TestProject.bean(MailFolder.class).folder();
        var found = new ArrayList<Path>();
        if (Files.exists(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*-" + MailFolder.recipientHash(address) + ".txt")) {
                files.forEach(found::add);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return found.stream().sorted().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
