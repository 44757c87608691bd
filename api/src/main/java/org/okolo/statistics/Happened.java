package org.okolo.statistics;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.okolo.event.EventKind;

/** What statistics read of an event, and of what it tells. */
record Happened(
        long seq,
        Instant at,
        EventKind kind,
        UUID managerId,
        UUID clientId,
        String before,
        String after,
        String shown) {

    /** Of clients, but not about where they stand. */
    private static final Set<EventKind> BESIDE = EnumSet.of(
            EventKind.CLIENT_EDITED,
            EventKind.CLIENT_OWNER,
            EventKind.CLIENT_BLOCKED,
            EventKind.CLIENT_TAGS,
            EventKind.CLIENT_PROFILE_ADDED,
            EventKind.CLIENT_PROFILE_REMOVED,
            EventKind.CLIENT_PROFILE_SEEN);

    /** The kinds of which more is read than that they happened. */
    static final Set<EventKind> TELLING = telling();

    /** What every screen shows of the client: whatever has happened, here is where it stands. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Shown(UUID statusId, boolean deleted) {}

    /** A purchase before or after. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bought(BigDecimal price, String currency, LocalDate boughtOn, String state) {}

    boolean isOfPurchase() {
        return kind.room().equals("purchase");
    }

    private static Set<EventKind> telling() {
        var telling = EnumSet.allOf(EventKind.class);
        telling.removeIf(kind -> !kind.room().equals("client") && !kind.room().equals("purchase"));
        telling.removeAll(BESIDE);
        return telling;
    }
}
