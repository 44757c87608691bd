package org.okolo.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.okolo.tenancy.Owned;

/** How many clients came to a status and left it on a day. */
@Entity
@Table(name = "status_day")
class StatusDay extends Owned {

    public LocalDate day;
    public UUID statusId;

    /** New clients. */
    public long added;

    /** From another status, or from none. */
    public long arrived;

    public long departed;
    public long deleted;
    public long restored;

    /** Of those added or arrived: for how long they had been clients. */
    public long ageSeconds;

    record Key(LocalDate day, UUID statusId) {}

    Key key() {
        return new Key(day, statusId);
    }

    static StatusDay of(Key key) {
        var made = new StatusDay();
        made.day = key.day();
        made.statusId = key.statusId();
        return made;
    }
}
