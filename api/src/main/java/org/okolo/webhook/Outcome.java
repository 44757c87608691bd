package org.okolo.webhook;

import java.time.Duration;

/**
 * How a try went.
 *
 * @param status of the answer, or null when there was none
 * @param text the beginning of the answer, or null
 * @param failure why there was no answer: {@code address-refused}, {@code unknown-host}, {@code no-connection}, {@code no-answer}; or null
 */
record Outcome(Integer status, String text, String failure, Duration duration) {

    private static final int GONE = 410;

    boolean isTaken() {
        return status != null && status >= 200 && status < 300;
    }

    boolean isGone() {
        return status != null && status == GONE;
    }
}
