package org.okolo.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many clients were in each status.
 *
 * @param behind how many events are not counted yet; 0 but after a rebuild
 */
public record StatusStatistics(List<Portion> items, long behind) {

    /** @param begin the first day of it */
    @Schema(name = "StatusPeriod")
    public record Portion(LocalDate begin, List<InStatus> statuses) {}

    /**
     * @param statusId null stands for "no status"; it may be a retired one
     * @param entered how many clients came, new ones included
     * @param left how many went, deleted ones included
     * @param clients how many there were at the end
     */
    @Schema(name = "StatusCount")
    public record InStatus(@Schema(nullable = true) UUID statusId, long entered, long left, long clients) {}
}
