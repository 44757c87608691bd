package org.okolo.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.okolo.access.SignInRecord.Kind;
import org.okolo.tenancy.InProject;

/** Keeps the book of the doors. */
@ApplicationScoped
public class SignIns {

    private static final Duration KEPT = Duration.ofDays(180);

    @Inject
    InProject inProject;

    @Inject
    ManagedExecutor later;

    @Inject
    Clock clock;

    /** Notes it in the running transaction. */
    public void note(UUID accountId, UUID projectId, Kind kind, Visitor visitor) {
        var row = new SignInRecord();
        row.accountId = accountId;
        row.projectId = projectId;
        row.kind = kind;
        row.at = clock.instant();
        row.browser = visitor.browser();
        row.address = visitor.address();
        row.persist();
    }

    /** After the answer has gone, so that its time does not tell that there is such an account. */
    public void noteRefusal(UUID accountId, Kind kind, Visitor visitor) {
        later.execute(() -> inProject.outside(() -> {
            note(accountId, null, kind, visitor);
            return null;
        }));
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        var before = clock.instant().minus(KEPT);
        inProject.outside(() -> SignInRecord.delete("at < ?1", before));
    }
}
