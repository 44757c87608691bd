package org.okolo.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.okolo.tenancy.Owned;

/** How many clients went from one status to another on a day. */
@Entity
@Table(name = "move_day")
class MoveDay extends Owned {

    public LocalDate day;
    public UUID fromId;
    public UUID toId;
    public long moves;

    /** How long they had been in the status they left. */
    public long seconds;

    record Key(LocalDate day, UUID fromId, UUID toId) {}

    Key key() {
        return new Key(day, fromId, toId);
    }

    static MoveDay of(Key key) {
        var made = new MoveDay();
        made.day = key.day();
        made.fromId = key.fromId();
        made.toId = key.toId();
        return made;
    }
}
