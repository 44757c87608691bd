package org.okolo.manager;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Owned;
import org.okolo.tenancy.Role;

/** An account's membership in a project. Never deleted: clients, notes and events keep pointing at it; it is switched off. */
@Entity
public class Manager extends Owned {

    public UUID accountId;

    public String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Role role;

    public boolean active = true;

    public Instant joinedAt;

    @Version
    public int version;

    /** How many seats are taken. */
    public static int countActive() {
        return (int) count("active", true);
    }

    /** Whether the project would be without an owner if this manager were none. */
    public boolean isLastOwner() {
        return active && role == Role.OWNER && count("active = true and role = ?1 and id <> ?2", Role.OWNER, id) == 0;
    }
}
