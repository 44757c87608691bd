package org.okolo.event;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.tenancy.Via;

/**
 * An event as told over HTTP.
 *
 * @param clientName what the client is called now; null for events about no client
 * @param before JSON as it was written then
 * @param after JSON as it was written then
 */
public record EventView(
        long seq,
        Instant at,
        UUID managerId,
        Via via,
        EventKind kind,
        UUID clientId,
        String clientName,
        UUID subjectId,

        @JsonRawValue @Schema(implementation = Object.class, nullable = true)
        String before,

        @JsonRawValue @Schema(implementation = Object.class, nullable = true)
        String after) {

    public EventView(Event event, String clientName) {
        this(
                event.seq,
                event.at,
                event.managerId,
                event.via,
                event.kind,
                event.clientId,
                clientName,
                event.subjectId,
                event.before,
                event.after);
    }
}
