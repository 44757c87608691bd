package org.okolo.idempotency;

import java.time.Instant;

/**
 * A key in the hands of one request.
 *
 * @param until from then on another request may have it, and this one can no longer commit
 */
record Hold(Seal seal, Instant until) {}
