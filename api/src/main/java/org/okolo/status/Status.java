package org.okolo.status;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Owned;

/** A step of a business process, and the icon its clients carry. */
@Entity
@DynamicUpdate
@Table(name = "status")
public class Status extends Owned {

    public UUID processId;
    public int position;
    public String captionEn;
    public String captionRu;

    @JdbcTypeCode(SqlTypes.CHAR)
    public String color;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Shape shape;

    public String letter;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Outcome outcome;

    public int version;

    static List<Status> inOrder() {
        return list("order by position, id");
    }

    /** Locked until the end of the transaction, so that two edits of one status follow each other; null when there is none. */
    static Status locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<Status> allLocked() {
        return Status.<Status>find("order by position, id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void apply(StatusEdit edit) {
        captionEn = edit.captions().en();
        captionRu = edit.captions().ru();
        color = edit.color();
        shape = edit.shape();
        letter = edit.letter();
        outcome = edit.outcome();
    }
}
