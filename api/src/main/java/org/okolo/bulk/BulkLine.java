package org.okolo.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * What a bulk action did to one client.
 *
 * @param before the status or owner it had; null for none, and where it does not matter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BulkLine(UUID clientId, BulkOutcome outcome, UUID before) {

    BulkLine now(BulkOutcome other) {
        return new BulkLine(clientId, other, before);
    }
}
