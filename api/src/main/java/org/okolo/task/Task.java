package org.okolo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.client.OfClient;

/** What has to be done, by whom, by when. It may be about nobody in particular: then it has no client. */
@Entity
@DynamicUpdate
@Table(name = "task")
public class Task extends OfClient {

    /** Later than any date somebody means: where tasks without one stand. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    public String title;
    public String details;

    /** Null when it is nobody's yet. */
    public UUID assigneeId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Priority priority;

    /** Due at an instant; or on a day, wherever one is; or neither. */
    public Instant dueAt;

    public LocalDate dueDay;

    /** What lists are sorted by: the instant, or the end of the day in the project's zone, or {@link #NEVER}. */
    public Instant dueSort;

    public boolean open = true;
    public Instant doneAt;
    public UUID doneBy;
    public UUID createdBy;
    public Instant createdAt;
    public Instant changedAt;
    public int version;

    /** An edit based on the former state is stale from here on. */
    void changed(Instant now) {
        version++;
        changedAt = now;
    }

    /** How much it matters. */
    public enum Priority {
        LOW,
        NORMAL,
        HIGH
    }

    /** When the task is due for everybody who only wants one instant; null when never. */
    Instant due() {
        return dueSort.isBefore(NEVER) ? dueSort : null;
    }

    /** As it was typed. */
    String writtenDue() {
        return dueAt != null ? dueAt.toString() : Objects.toString(dueDay, null);
    }
}
