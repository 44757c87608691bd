package org.okolo.bulk;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a bulk action did to one client.
 *
 * @param clientName as it is called now; null when it is deleted or gone
 */
public record BulkLineView(
        UUID clientId, @Schema(nullable = true) String clientName, BulkOutcome outcome) {}
