package org.okolo.bulk.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * What was done to one person. Kept without a name: the one who ordered knows whom the place means.
 *
 * @param at the place among the people of the order, from 0
 * @param clientId null where there is no client
 * @param reason null when all was done
 * @param changed null where nothing was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonLine(int at, UUID clientId, PersonOutcome outcome, PersonReason reason, Changed changed) {

    /**
     * What of a client was changed.
     *
     * @param status whether the status was, from {@code statusBefore}
     * @param owner whether the owner was, from {@code ownerBefore}
     * @param tagIds those it did not have
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Changed(boolean status, UUID statusBefore, boolean owner, UUID ownerBefore, List<UUID> tagIds) {

        boolean anything() {
            return status || owner || !tagIds.isEmpty();
        }
    }

    static PersonLine refused(int at, UUID clientId, PersonReason reason) {
        return new PersonLine(at, clientId, PersonOutcome.REFUSED, reason, null);
    }

    PersonLine now(PersonOutcome other, PersonReason why) {
        return new PersonLine(at, clientId, other, why, changed);
    }
}
