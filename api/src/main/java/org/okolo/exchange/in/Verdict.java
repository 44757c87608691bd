package org.okolo.exchange.in;

import java.util.UUID;
import org.okolo.exchange.in.LineOutcome.What;
import org.okolo.exchange.line.LineError;

/**
 * What becomes of a line.
 *
 * @param what {@code ADDED}, {@code COMPLETED}, {@code SKIPPED} or {@code FAILED}
 * @param clientId whom the line is about; null when it is nobody yet
 * @param error why it failed; null when it did not
 */
record Verdict(What what, UUID clientId, LineError error) {

    static Verdict of(What what, UUID clientId) {
        return new Verdict(what, clientId, null);
    }

    static Verdict failed(LineError error) {
        return new Verdict(What.FAILED, null, error);
    }
}
