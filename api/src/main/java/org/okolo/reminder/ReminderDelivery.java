package org.okolo.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.okolo.tenancy.Owned;

/** That a reminder has surfaced at a time. There is one of each, which makes it once whatever happens. */
@Entity
@Table(name = "reminder_delivery")
public class ReminderDelivery extends Owned {

    static final Duration KEPT = Duration.ofDays(90);

    public UUID reminderId;
    public Instant dueAt;
    public Instant deliveredAt;

    static void write(UUID reminderId, Instant dueAt, Instant now) {
        var delivery = new ReminderDelivery();
        delivery.reminderId = reminderId;
        delivery.dueAt = dueAt;
        delivery.deliveredAt = now;
        delivery.persist();
    }

    /** What came long ago is of no use. */
    static void forget(Instant now) {
        delete("deliveredAt <= ?1", now.minus(KEPT));
    }
}
