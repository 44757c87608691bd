package org.okolo.idempotency;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** No failure: the answer of an earlier, equal request, on its way past the method that would do the work again. */
class Replay extends RuntimeException {

    private final transient Response answer;

    Replay(Response answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    /** Sends it. */
    static class Mapper {
        @ServerExceptionMapper
        Response send(Replay replay) {
            return replay.answer;
        }
    }
}
