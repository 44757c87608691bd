package org.okolo.statistics;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How clients went from status to status.
 *
 * @param moves from each status to each
 * @param arrivals at each status
 * @param added how many clients were new
 * @param won how often a client reached a status with the outcome won, whenever it was added
 * @param lost the same for lost
 * @param averageSecondsToWin from the day the client was added; null when none was won
 * @param behind how many events are not counted yet; 0 but after a rebuild
 */
public record MoveStatistics(
        List<Step> moves,
        List<Arrival> arrivals,
        long added,
        long won,
        long lost,
        @Schema(nullable = true) Long averageSecondsToWin,
        long behind) {

    /**
     * @param fromStatusId null stands for "no status"
     * @param share of all moves out of that status, from 0 to 1: the conversion
     * @param averageSeconds how long the clients had been in it
     */
    @Schema(name = "StatusStep")
    public record Step(
            @Schema(nullable = true) UUID fromStatusId,
            @Schema(nullable = true) UUID toStatusId,
            long moves,
            double share,
            long averageSeconds) {}

    /**
     * @param clients that came, new ones included
     * @param averageSeconds how long they had been clients by then
     */
    @Schema(name = "StatusArrival")
    public record Arrival(@Schema(nullable = true) UUID statusId, long clients, long averageSeconds) {}
}
