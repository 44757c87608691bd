package org.okolo.lookup;

import java.util.List;
import java.util.Optional;
import org.okolo.network.ByPerson;
import org.okolo.network.PersonKey;

/** The profiles one question may be about, and what the question itself tells of them. */
class KnownProfiles {

    private final ByPerson<ProfileRow> people;

    KnownProfiles(List<ProfileRow> rows) {
        people = new ByPerson<>(rows);
    }

    /** Deleted clients are not found. */
    Optional<LookupAnswer.Found> find(int index, PersonKey key) {
        return people.find(key)
                .filter(row -> row.deletedAt() == null)
                .map(row -> row.found(index, isNewId(row, key) || isNewHandle(row, key)));
    }

    /** Whether the key shows a handle we know, with the id of somebody else. */
    boolean isTakenOver(PersonKey key) {
        return people.formerOf(key).isPresent();
    }

    private static boolean isNewId(ProfileRow known, PersonKey key) {
        return known.externalId() == null && key.externalId() != null;
    }

    /** Not when somebody without a known id is called so: then nobody can tell whose handle it is. */
    private boolean isNewHandle(ProfileRow known, PersonKey key) {
        return key.handle() != null
                && !key.handle().equals(known.handle())
                && people.withHandle(key)
                        .filter(called -> called.externalId() == null)
                        .map(ProfileRow::clientId)
                        .filter(clientId -> !clientId.equals(known.clientId()))
                        .isEmpty();
    }
}
