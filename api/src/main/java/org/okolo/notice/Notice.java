package org.okolo.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.okolo.tenancy.Owned;

/** That a manager is told of something that has become due, by one of their browsers. */
@Entity
@Table(name = "notice")
public class Notice extends Owned {

    /** So long a browser may take to show it; then another one may. */
    static final Duration LEASE = Duration.ofMinutes(1);

    static final Duration KEPT = Duration.ofDays(90);

    public UUID managerId;

    /** The reminder or the task. */
    public UUID subjectId;

    public Instant dueAt;

    /** As the browser calls itself. */
    public String browser;

    public Instant claimedAt;

    /** Null until the browser has said so. */
    public Instant shownAt;

    static Optional<Notice> of(UUID managerId, DueSubject due) {
        return find("managerId = ?1 and subjectId = ?2 and dueAt = ?3", managerId, due.subjectId(), due.at())
                .firstResultOptional();
    }

    /** A browser that asks again, as one whose answer was lost does, has it still. */
    boolean isFreeFor(String other, Instant now) {
        var isAbandoned = claimedAt.plus(LEASE).isBefore(now);
        return shownAt == null && (browser.equals(other) || isAbandoned);
    }

    static void forget(Instant now) {
        delete("claimedAt <= ?1", now.minus(KEPT));
    }
}
