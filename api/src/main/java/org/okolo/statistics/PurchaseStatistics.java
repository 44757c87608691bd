package org.okolo.statistics;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was bought, by the day of the purchase.
 *
 * @param behind how many events are not counted yet; 0 but after a rebuild
 */
public record PurchaseStatistics(List<Portion> items, long behind) {

    /** @param begin the first day of it */
    @Schema(name = "PurchasePeriod")
    public record Portion(LocalDate begin, List<Bought> totals) {}

    /**
     * @param currency ISO 4217
     * @param state of the order, as it is now
     */
    @Schema(name = "PurchaseSum")
    public record Bought(
            @Schema(examples = "RUB") String currency,
            @Schema(examples = "DONE") String state,
            long purchases,

            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(type = SchemaType.STRING, format = "decimal", examples = "1290.00")
            BigDecimal total) {}
}
