package org.okolo.bulk.people;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one person.
 *
 * @param at their place among the people of the order, from 0
 * @param clientId null where there is no client
 * @param clientName as it is called now; null when it is deleted or gone
 * @param reason why not all was done; null when it was
 */
public record PersonLineView(
        int at,
        @Schema(nullable = true) UUID clientId,
        @Schema(nullable = true) String clientName,
        PersonOutcome outcome,
        @Schema(nullable = true) PersonReason reason) {}
