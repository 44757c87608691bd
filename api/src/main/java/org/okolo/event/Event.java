package org.okolo.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.digest.Sha256;
import org.okolo.tenancy.Owned;
import org.okolo.tenancy.Via;

/** What happened: who, what, when, before and after. Written once, never changed. */
@Entity
@Table(name = "event")
public class Event extends Owned {

    /** Position in the project: gapless, and in the order of the commits. */
    public long seq;

    public Instant at;
    public UUID managerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Via via;

    /** The session or token it was done with; null for what the service itself did. */
    public String sid;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public EventKind kind;

    public UUID clientId;
    public UUID subjectId;

    /** Besides leads, who read no {@link EventKind#isOfOnesOwn}, the one manager who may see this event; null when everybody may. */
    public UUID onlyFor;

    @Column(name = "before_json")
    public String before;

    @Column(name = "after_json")
    public String after;

    /** What every screen shows of the client after this event, as JSON: what the live stream tells. */
    @Column(name = "shown_json")
    public String shown;

    /**
     * What it was done with, for those who read events: the id of a job, or a code that stands for a session or a manager token, whose
     * ids are nobody's business; null for what the service did by itself.
     */
    String doneWith() {
        if (sid == null || via == Via.BULK || via == Via.IMPORT) {
            return sid;
        }
        return HexFormat.of().formatHex(Sha256.of(sid), 0, 8);
    }
}
