package org.okolo.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.okolo.digest.Sha256;

/**
 * Where mails go that nobody could send, because there is no mail server: into files for the operator, or the developer, to read. The names
 * begin with the time; addresses stand in the files only, for the names are logged.
 */
@ApplicationScoped
class MailFolder implements Post {

    private static final Logger LOG = Logger.getLogger(MailFolder.class);

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Clock clock;

    @ConfigProperty(name = "okolo.mail.folder", defaultValue = "mail")
    Path folder;

    @Override
    public void deliver(QueuedMail mail) {
        var name = mail.id + "-" + recipientHash(mail.recipient);
        var file = folder.resolve(name + ".txt");
        var unfinished = folder.resolve(name + ".part");
        try {
            Files.createDirectories(folder);
            // Whoever looks into the folder finds whole mails only.
            Files.writeString(
                    unfinished,
                    "To: " + mail.recipient + "\nSubject: " + mail.subject + "\nMessage-ID: <" + mail.id + "@okolo>\n\n"
                            + mail.text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        LOG.infof("No mail server is set; the mail is kept in %s", file);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailsForgotten forgotten) {
        forgotten
                .ids()
                .forEach(id -> removeAll(file -> file.getFileName().toString().startsWith(id.toString())));
    }

    /** What nobody has read for this long will not be read any more. */
    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        var before = FileTime.from(clock.instant().minus(KEPT));
        removeAll(file -> Files.getLastModifiedTime(file).compareTo(before) < 0);
    }

    /** Which files to remove. */
    private interface Condition {
        boolean holds(Path file) throws IOException;
    }

    private void removeAll(Condition condition) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, "*.{txt,part}")) {
            for (var file : files) {
                if (condition.holds(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path folder() {
        return folder;
    }

    /** How the names of all files to an address end, before {@code .txt}. */
    static String recipientHash(String recipient) {
        return HexFormat.of().formatHex(Sha256.of(recipient), 0, 6);
    }
}
