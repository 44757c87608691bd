package org.okolo.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What each manager did.
 *
 * @param overdue how many open tasks each manager has now that were due before now
 * @param behind how many events are not counted yet; 0 but after a rebuild
 */
public record WorkStatistics(List<Portion> items, List<Overdue> overdue, long behind) {

    /** @param begin the first day of it */
    @Schema(name = "ManagerPeriod")
    public record Portion(LocalDate begin, List<OfManager> managers) {}

    /** @param managerId null for tasks that are nobody's */
    @Schema(name = "OverdueTasks")
    public record Overdue(@Schema(nullable = true) UUID managerId, long tasks) {}

    /** @param counts by the kind of the event, as {@code note.added}; what did not happen is left out */
    @Schema(name = "ManagerCounts")
    public record OfManager(UUID managerId, Map<String, Long> counts) {}
}
