package org.okolo.client;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.network.Network;
import org.okolo.tenancy.Owned;

/** A name a profile went by, from when until when. An alias, never a key. */
@Entity
@Table(name = "handle")
public class Handle extends Owned {

    private static final int MOST = 1000;

    public UUID profileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Network network;

    public String value;
    public String shown;
    public Instant since;

    /** Null while the profile is called so. */
    public Instant until;

    /** Gives the profile its handle, dating the former one. */
    public static void open(Profile profile, String value, String shown, Instant now) {
        close(profile, now);
        profile.handle = value;
        profile.handleShown = shown;
        var handle = new Handle();
        handle.profileId = profile.id;
        handle.network = profile.network;
        handle.value = value;
        handle.shown = shown;
        handle.since = now;
        handle.persist();
    }

    /** Every handle of these clients' profiles, newest first. */
    static List<Handle> ofClients(Collection<UUID> clientIds) {
        return Handle.<Handle>find(
                        "profileId in (select p.id from Profile p where p.clientId in ?1) order by since desc, id desc",
                        clientIds)
                .range(0, MOST - 1)
                .list();
    }

    /** Takes the handle from the profile: from now on it leads here no more. */
    public static void close(Profile profile, Instant now) {
        if (profile.handle == null) {
            return;
        }
        update("until = ?1 where profileId = ?2 and until is null", now, profile.id);
        profile.handle = null;
        profile.handleShown = null;
    }
}
