package org.okolo.event;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.tenancy.Via;

/**
 * An event as told over HTTP.
 *
 * @param managerId null for what the service did by itself
 * @param managerName what the manager is called now
 * @param doneWith what it was done with: a job's id, or a code that stands for a session or manager token, the same for the same one; null for what the service did by itself
 * @param tokenLabel what the manager calls the token, also one revoked since; null when it was none
 * @param clientName what the client is called now; null for events about no client
 * @param subjectId what was touched besides the client: a note, a status, a tag, a manager, …
 * @param subjectName what that is called now; null for what has no name, or is no longer there
 * @param before JSON as it was written then
 * @param after JSON as it was written then
 */
public record EventView(
        long seq,
        Instant at,
        @Schema(nullable = true) UUID managerId,
        @Schema(nullable = true, examples = "Maria") String managerName,
        Via via,
        @Schema(nullable = true) String doneWith,

        @Schema(nullable = true, examples = "Work laptop, Firefox")
        String tokenLabel,

        EventKind kind,
        @Schema(nullable = true) UUID clientId,
        @Schema(nullable = true) String clientName,
        @Schema(nullable = true) UUID subjectId,

        @Schema(nullable = true, examples = "Likes honey") String subjectName,

        @JsonRawValue @Schema(implementation = Object.class, nullable = true)
        String before,

        @JsonRawValue @Schema(implementation = Object.class, nullable = true)
        String after) {

    /** Without the names of all but the client. */
    public EventView(Event event, String clientName) {
        this(event, clientName, EventNames.Known.NOTHING);
    }

    EventView(Event event, String clientName, EventNames.Known names) {
        this(
                event.seq,
                event.at,
                event.managerId,
                names.manager(event),
                event.via,
                event.doneWith(),
                names.token(event),
                event.kind,
                event.clientId,
                clientName,
                event.subjectId,
                names.subject(event),
                event.before,
                event.after);
    }
}
