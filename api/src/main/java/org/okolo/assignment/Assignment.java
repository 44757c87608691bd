package org.okolo.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Owned;

/** How a project shares out new clients; every project has one. Its row is locked while it is somebody's turn. */
@Entity
@DynamicUpdate
public class Assignment extends Owned {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public AssignmentMode mode;

    /** Whose turn it was last. */
    public UUID lastManagerId;

    /** Grows with every change of the rule, not with every turn. */
    public int version;

    static Assignment ofProject() {
        return Assignment.<Assignment>findAll().firstResult();
    }

    static Assignment locked() {
        return Assignment.<Assignment>findAll()
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }
}
