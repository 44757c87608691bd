package org.okolo.status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.edit.OrderedRow;

/** A step of a business process, and the icon its clients carry. */
@Entity
@DynamicUpdate
@Table(name = "status")
public class Status extends OrderedRow {

    public UUID processId;
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

    /** Since when nobody can get it; null while it is offered. Its row stays, for the history that names it. */
    public Instant retiredAt;

    public int version;

    /** Process by process, each in its order. */
    static List<Status> inOrder(boolean withRetired) {
        return list("select s from Status s join Process p on p.projectId = s.projectId and p.id = s.processId"
                + (withRetired ? "" : " where s.retiredAt is null")
                + " order by p.position, p.id, s.position, s.id");
    }

    /** Those a process offers, in order. */
    public static List<Status> ofProcess(UUID processId) {
        return list("processId = ?1 and retiredAt is null order by position, id", processId);
    }

    /** Locked until the end of the transaction, so that changes of one status follow each other; null when it is not offered. */
    public static Status locked(UUID id) {
        return Status.<Status>find("id = ?1 and retiredAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** The processes these statuses belong to; ids of none are passed over. */
    static List<UUID> processesOf(Collection<UUID> ids) {
        return Status.<Status>list("id in ?1 and retiredAt is null", ids).stream()
                .map(status -> status.processId)
                .distinct()
                .toList();
    }

    /** Those the processes offer, locked. */
    static List<Status> lockedOf(Collection<UUID> processIds) {
        if (processIds.isEmpty()) {
            return List.of();
        }
        return Status.<Status>find("processId in ?1 and retiredAt is null order by processId, position, id", processIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether a client may get it now; until the end of the transaction, if there is one, it cannot be retired. */
    public static boolean isOffered(UUID id) {
        var inTransaction = QuarkusTransaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION;
        var lock = inTransaction ? LockModeType.PESSIMISTIC_READ : LockModeType.NONE;
        return Status.<Status>find("id = ?1 and retiredAt is null", id)
                        .withLock(lock)
                        .firstResult()
                != null;
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
