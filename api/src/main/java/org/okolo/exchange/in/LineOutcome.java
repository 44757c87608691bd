package org.okolo.exchange.in;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.okolo.exchange.line.LineError;

/**
 * What became of a line. It names rows of the project and holds nothing the file said.
 *
 * @param clientId the client that was added or was there already
 * @param tagIds that the client did not have before
 * @param fields keys of the fields that had no value before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineOutcome(
        int line,
        What what,
        UUID clientId,
        LineError error,
        UUID noteId,
        UUID purchaseId,
        List<UUID> tagIds,
        List<String> fields) {

    LineOutcome {
        fields = fields == null ? List.of() : fields;
    }

    /** What can become of a line. */
    enum What {
        /** A new client. */
        ADDED,
        /** The person was a client already, and got what the line told besides. */
        COMPLETED,
        /** The person was a client already. */
        SKIPPED,
        FAILED,
        /** Reverted. */
        REVERTED,
        /** Not reverted, as somebody has worked with it since. */
        KEPT
    }

    static LineOutcome of(int line, What what, UUID clientId) {
        return new LineOutcome(line, what, clientId, null, null, null, List.of(), List.of());
    }

    static LineOutcome failed(int line, LineError error) {
        return new LineOutcome(line, What.FAILED, null, error.withoutValue(), null, null, List.of(), List.of());
    }

    LineOutcome now(What other) {
        return new LineOutcome(line, other, clientId, error, noteId, purchaseId, tagIds, fields);
    }

    boolean changed() {
        return what == What.ADDED || what == What.COMPLETED;
    }
}
