package org.okolo.mail;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.jboss.logging.Logger;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Rounds;

/** Sends what is due. Runs on every node; each mail is claimed in the database, so that one node has it at a time. */
@ApplicationScoped
class SendMails {

    private static final Logger LOG = Logger.getLogger(SendMails.class);

    private static final int AT_ONCE = 5;

    /** Longer than a server may take for all of them; after it the node that had claimed them counts as dead. */
    private static final Duration CLAIMED = Duration.ofMinutes(3);

    private static final Duration SENT_KEPT = Duration.ofDays(7);
    private static final Duration GIVEN_UP_KEPT = Duration.ofDays(30);

    @ConfigProperty(name = "okolo.smtp.host")
    Optional<String> server;

    @Inject
    Smtp smtp;

    @Inject
    MailFolder folder;

    @Inject
    Rounds rounds;

    @Inject
    InProject inProject;

    @Inject
    MeterRegistry metrics;

    @Inject
    Clock clock;

    @Scheduled(
            every = "${okolo.mail.every:2s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        send(server.isPresent() ? smtp : folder);
    }

    void send(Post post) {
        var round = rounds.begin("Sending mails");
        List<QueuedMail> claimed;
        do {
            claimed = inProject.outside(this::claim);
            claimed.forEach(mail -> round.attempt("mail " + mail.id, () -> deliver(mail, post)));
        } while (claimed.size() == AT_ONCE);
    }

    /** The due ones that no other node is claiming at the moment. */
    private List<QueuedMail> claim() {
        var now = clock.instant();
        var due = QueuedMail.<QueuedMail>find("nextTryAt <= ?1 order by nextTryAt", now)
                .page(0, AT_ONCE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
        due.forEach(mail -> {
            mail.tries++;
            mail.nextTryAt = now.plus(CLAIMED);
        });
        return due;
    }

    private void deliver(QueuedMail mail, Post post) {
        String failure = null;
        try {
            post.deliver(mail);
        } catch (RuntimeException refused) {
            // The message may quote the address.
            LOG.warnf(
                    "Mail %s was not sent (try %d): %s",
                    mail.id, mail.tries, refused.getClass().getName());
            failure = String.valueOf(refused.getMessage());
        }
        note(mail.id, failure);
        count(failure == null ? "sent" : "refused");
    }

    private void note(UUID id, String failure) {
        inProject.outside(() -> {
            QueuedMail mail = QueuedMail.findById(id, LockModeType.PESSIMISTIC_WRITE);
            if (mail == null) {
                // It told of somebody who has been erased meanwhile.
                return null;
            }
            if (failure == null) {
                mail.sent(clock.instant());
            } else {
                mail.failed(failure, clock.instant());
                tellIfGivenUp(mail);
            }
            return null;
        });
    }

    private void tellIfGivenUp(QueuedMail mail) {
        if (mail.givenUpAt != null) {
            count("given-up");
            LOG.errorf("Mail %s is given up after %d tries; the table queued_mail says why", mail.id, mail.tries);
        }
    }

    private void count(String outcome) {
        metrics.counter("okolo.mail", "outcome", outcome).increment();
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        var now = clock.instant();
        inProject.outside(() -> QueuedMail.delete("sentAt < ?1", now.minus(SENT_KEPT))
                + QueuedMail.delete("givenUpAt < ?1", now.minus(GIVEN_UP_KEPT)));
    }
}
