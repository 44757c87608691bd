package org.okolo.project;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Role;

/** One company's workspace: the tenant itself, so its id is what every owned row carries. */
@Entity
public class Project extends PanacheEntityBase {

    public static final Duration TRIAL = Duration.ofDays(7);
    public static final int TRIAL_SEATS = 10;

    /** Given before it is stored: the request enters the project first, and then makes it. */
    @Id
    public UUID id;

    public String name;

    public String description = "";

    public String site = "";

    public String zone;

    /** Counts changes of the logo; 0 while there has never been one. */
    public int logoVersion;

    public Instant trialEndsAt;

    public Instant licensedUntil;

    public int seats = TRIAL_SEATS;

    /** Whoever has one of these roles must have a second factor. */
    @Convert(converter = RolesColumn.class)
    public Set<Role> secondFactorRoles = EnumSet.noneOf(Role.class);

    /** What the owners have been warned of last, and about which end. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Warning warned;

    public Instant warnedOfEnd;

    public Instant createdAt;

    @Version
    public int version;

    /** Read with the row, so that this room need not know the managers'. */
    @Formula("(select count(*) from manager m where m.project_id = id and m.active)")
    public int seatsTaken;

    @Formula("exists(select 1 from logo l where l.project_id = id)")
    public boolean hasLogo;

    /** A new project at the beginning of its trial. */
    public static Project open(UUID id, String name, String zone, Instant now) {
        var project = new Project();
        project.id = id;
        project.name = name;
        project.zone = zone;
        project.createdAt = now;
        project.trialEndsAt = now.plus(TRIAL);
        return project;
    }

    /** The project with its row locked until the end of the transaction: for rules that count, such as seats. */
    public static Project locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Until when managers may change things, as far as the row says. */
    public Instant writesUntil() {
        return Optional.ofNullable(licensedUntil).filter(trialEndsAt::isBefore).orElse(trialEndsAt);
    }
}
