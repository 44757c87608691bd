package org.okolo.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What each manager did.
 *
 * @param behind how many events are not counted yet; 0 but after a rebuild
 */
public record WorkStatistics(List<Portion> items, long behind) {

    /** @param begin the first day of it */
    public record Portion(LocalDate begin, List<OfManager> managers) {}

    /** @param counts by the kind of the event, as {@code note.added}; what did not happen is left out */
    public record OfManager(UUID managerId, Map<String, Long> counts) {}
}
