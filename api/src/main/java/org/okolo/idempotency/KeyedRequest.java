package org.okolo.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** Whether this request runs under an {@code Idempotency-Key}, and under which. */
@RequestScoped
class KeyedRequest {

    private Seal seal;

    void begin(Seal key) {
        seal = key;
    }

    void end() {
        seal = null;
    }

    /** Null without a key. */
    Seal seal() {
        return seal;
    }
}
