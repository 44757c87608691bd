package org.okolo.project;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How near the end of the trial, or of the licence, is. */
@Schema(name = "ProjectWarning")
public enum Warning {
    /** Three days or less: of a trial of seven days, the fifth has begun. */
    ENDS_SOON,
    /** A day or less: of a trial, the seventh. */
    LAST_DAY,
    /** It is over; everything can be read and exported. */
    ENDED;

    public static final Duration SOON = Duration.ofDays(3);
    private static final Duration LAST = Duration.ofDays(1);

    static Warning at(Instant now, Instant end) {
        if (!now.isBefore(end)) {
            return ENDED;
        }
        if (!now.isBefore(end.minus(LAST))) {
            return LAST_DAY;
        }
        return now.isBefore(end.minus(SOON)) ? null : ENDS_SOON;
    }
}
