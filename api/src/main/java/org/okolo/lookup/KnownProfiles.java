package org.okolo.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okolo.network.Network;
import org.okolo.network.PersonKey;

/** The profiles one question may be about, by id and by handle; decides who is who. */
class KnownProfiles {

    private record Name(Network network, String text) {}

    private final Map<Name, ProfileRow> byId = new HashMap<>();
    private final Map<Name, ProfileRow> byHandle = new HashMap<>();

    KnownProfiles(List<ProfileRow> rows) {
        for (var row : rows) {
            put(byId, row, row.externalId());
            put(byHandle, row, row.handle());
        }
    }

    private static void put(Map<Name, ProfileRow> map, ProfileRow row, String text) {
        if (text != null) {
            map.put(new Name(row.network(), text), row);
        }
    }

    /** The id decides; a handle counts only where no known id contradicts. Deleted clients are not found. */
    Optional<LookupAnswer.Found> find(int index, PersonKey key) {
        var known = byId.get(new Name(key.network(), key.externalId()));
        var called = byHandle.get(new Name(key.network(), key.handle()));
        if (known != null) {
            return present(known).map(row -> row.found(index, isNewHandle(row, called, key)));
        }
        return present(called)
                .filter(row -> !row.contradicts(key))
                .map(row -> row.found(index, row.externalId() == null && key.externalId() != null));
    }

    /** Whether the key shows a handle we know, with the id of somebody else. */
    boolean isTakenOver(PersonKey key) {
        var called = byHandle.get(new Name(key.network(), key.handle()));
        return called != null && called.contradicts(key);
    }

    /** Not when somebody without a known id is called so: then nobody can tell whose handle it is. */
    private static boolean isNewHandle(ProfileRow known, ProfileRow called, PersonKey key) {
        return key.handle() != null
                && !key.handle().equals(known.handle())
                && (called == null
                        || called.externalId() != null
                        || called.clientId().equals(known.clientId()));
    }

    private static Optional<ProfileRow> present(ProfileRow row) {
        return Optional.ofNullable(row).filter(found -> found.deletedAt() == null);
    }
}
