package org.okolo.status;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.okolo.edit.OrderedRow;

/** A business process: an ordered list of statuses. A project has at least one. */
@Entity
@DynamicUpdate
@Table(name = "process")
public class Process extends OrderedRow {

    public String captionEn;
    public String captionRu;

    /** Since when it is used no more; null while it is. */
    public Instant retiredAt;

    public int version;

    static List<Process> inOrder() {
        return list("retiredAt is null order by position, id");
    }

    /** The default process, to which statuses belong that are added without naming one; locked. */
    static Process firstLocked() {
        return Process.<Process>find("retiredAt is null order by position, id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Locked until the end of the transaction; null when there is none, or it is retired. */
    static Process locked(UUID id) {
        return Process.<Process>find("id = ?1 and retiredAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** All that are used, locked: for rules about them together. */
    public static List<Process> allLocked() {
        return Process.<Process>find("retiredAt is null order by position, id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void apply(ProcessEdit edit) {
        captionEn = edit.captions().en();
        captionRu = edit.captions().ru();
    }
}
