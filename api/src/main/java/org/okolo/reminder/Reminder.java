package org.okolo.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.okolo.client.OfClient;

/** What must surface at an instant, for one manager. It is typed as a local time and stays one: summer time does not move it. */
@Entity
@DynamicUpdate
@Table(name = "reminder")
public class Reminder extends OfClient {

    public UUID managerId;
    public String text;

    /** The first time, as the clock on the wall shows it; as text, for it is an instant nowhere but in its zone. */
    public String startLocal;

    public String zone;

    /** An iCalendar RRULE; null when it comes once. */
    public String rule;

    /** When it surfaces next; null when it no longer does. */
    public Instant nextAt;

    /** The last time it surfaced; null before, and when the manager has dealt with it. */
    public Instant waitingFor;

    /** How many repeats went by unseen before {@link #waitingFor}. */
    public int missed;

    public Instant doneAt;
    public Instant createdAt;
    public Instant changedAt;

    /** Surfacing does not change it: whoever deals with a reminder need not know that it has come again. */
    public int version;

    @Override
    public UUID onlyFor() {
        return managerId;
    }

    /** An edit based on the former state is stale from here on. */
    void changed(Instant now) {
        version++;
        changedAt = now;
    }

    Repeats repeats() {
        return new Repeats(LocalDateTime.parse(startLocal), zone, rule);
    }

    static Reminder locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
