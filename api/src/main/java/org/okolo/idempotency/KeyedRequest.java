package org.okolo.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** Whether this request runs under an {@code Idempotency-Key}, and under which. */
@RequestScoped
class KeyedRequest {

    private Hold hold;

    void begin(Hold key) {
        hold = key;
    }

    void end() {
        hold = null;
    }

    /** Null without a key. */
    Hold hold() {
        return hold;
    }
}
