package org.okolo.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.event.EventKind;
import org.okolo.tenancy.Owned;

/** How often a manager did something on a day. */
@Entity
@Table(name = "work_day")
class WorkDay extends Owned {

    public LocalDate day;
    public UUID managerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public EventKind kind;

    public long times;

    record Key(LocalDate day, UUID managerId, EventKind kind) {}

    Key key() {
        return new Key(day, managerId, kind);
    }

    static WorkDay of(Key key) {
        var made = new WorkDay();
        made.day = key.day();
        made.managerId = key.managerId();
        made.kind = key.kind();
        return made;
    }
}
