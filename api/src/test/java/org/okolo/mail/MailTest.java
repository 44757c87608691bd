package org.okolo.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.okolo.support.MailServer;
import org.okolo.support.OkoloTest;
import org.okolo.tenancy.InProject;

@OkoloTest
class MailTest {

    private static final Map<String, Object> DATA =
            Map.of("inviter", "Olga & Co", "project", "Honey <Wax>", "link", "http://localhost/i#secret", "days", 7);

    private final String anna = UUID.randomUUID() + "@example.test";

    @Inject
    Mail mail;

    @Inject
    SendMails sending;

    @Inject
    Smtp smtp;

    @Inject
    InProject inProject;

    @Inject
    Clock clock;

    @Test
    void withoutAServerItIsKeptInAFile() {
        put("en");
        var mail = Mails.to(anna);
        assertTrue(mail.startsWith("To: " + anna + "\nSubject: An invitation to Okolo\n"));
        assertTrue(mail.contains("Olga & Co invites you to work in the project “Honey <Wax>” in Okolo."));
    }

    @Test
    void itSpeaksTheLanguageOfItsReader() {
        put("ru");
        assertTrue(Mails.to(anna).contains("приглашает вас"));
    }

    @Test
    void aServerGetsItOnce() throws Exception {
        var queued = stored(clock.instant().plus(Duration.ofDays(1)));
        smtp.deliver(queued);
        var message = Arrays.stream(MailServer.received())
                .filter(one -> recipient(one).equals(anna))
                .findFirst()
                .orElseThrow();
        assertEquals("<" + queued.id + "@okolo>", message.getMessageID());
    }

    @Test
    void nothingIsSentOfATransactionThatFails() {
        assertThrows(
                RuntimeException.class,
                () -> inProject.outside(() -> {
                    mail.put(anna, "en", "invitation", DATA);
                    throw new ConstraintViolationException("It fails later", null, null);
                }));
        assertEquals(0, count());
    }

    @Test
    void itIsPutInsideATransactionOnly() {
        assertThrows(RuntimeException.class, () -> mail.put(anna, "en", "invitation", DATA));
    }

    @Test
    void aMissingValueFailsAtOnce() {
        assertThrows(
                RuntimeException.class,
                () -> inProject.outside(() -> {
                    mail.put(anna, "en", "invitation", Map.of("inviter", "Olga"));
                    return null;
                }));
    }

    @Test
    void itsTextIsForgottenOnceItIsSent() {
        var queued = stored(clock.instant());
        Mails.to(anna);
        await(queued, row -> row.sentAt != null);
        assertNull(again(queued).text);
    }

    @Test
    void aRefusedOneIsTriedAgainLater() {
        var failed = stored(clock.instant());
        var now = clock.instant();
        failed.tries = 2;
        failed.failed("421 try later", now);
        assertEquals(now.plus(Duration.ofMinutes(4)), failed.nextTryAt);
    }

    @Test
    void afterEightTriesItIsGivenUp() {
        var failed = new QueuedMail();
        failed.tries = QueuedMail.MOST_TRIES;
        failed.failed("550 nobody here", clock.instant());
        assertNotNull(failed.givenUpAt);
    }

    @Test
    void severalNodesDeliverEachOnce() throws Exception {
        var many = IntStream.range(0, 30)
                .mapToObj(i -> stored(clock.instant().plus(Duration.ofDays(365))))
                .toList();
        var delivered = new ConcurrentLinkedQueue<UUID>();
        var ids = many.stream().map(one -> one.id).toList();
        var barrier = new CyclicBarrier(4);
        var pool = Executors.newFixedThreadPool(4);
        inProject.outside(() -> QueuedMail.update("nextTryAt = ?1 where id in ?2", clock.instant(), ids));
        var running = Stream.generate(() -> pool.submit(() -> {
                    barrier.await();
                    sending.send(one -> delivered.add(one.id));
                    return null;
                }))
                .limit(4)
                .toList();
        for (var one : running) {
            one.get();
        }
        pool.shutdown();
        many.forEach(one -> await(one, row -> row.sentAt != null));
        assertEquals(
                delivered.stream().filter(ids::contains).distinct().count(),
                delivered.stream().filter(ids::contains).count());
    }

    private void put(String locale) {
        inProject.outside(() -> {
            mail.put(anna, locale, "invitation", DATA);
            return null;
        });
    }

    private QueuedMail stored(Instant due) {
        return inProject.outside(() -> {
            var queued = new QueuedMail();
            queued.recipient = anna;
            queued.subject = "A subject";
            queued.text = "A text\n";
            queued.createdAt = clock.instant();
            queued.nextTryAt = due;
            queued.persist();
            return queued;
        });
    }

    private long count() {
        return inProject.outside(() -> QueuedMail.count("recipient", anna));
    }

    private QueuedMail again(QueuedMail queued) {
        return inProject.outside(() -> QueuedMail.findById(queued.id));
    }

    private void await(QueuedMail queued, java.util.function.Predicate<QueuedMail> until) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!until.test(again(queued))) {
            assertTrue(System.nanoTime() < deadline, "It took too long");
            sending.send();
        }
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }
}
