package org.okolo.purchase;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a client bought in one currency; cancelled and returned orders do not count.
 *
 * @param purchases how many
 * @param lastOn the day of the latest
 */
@Schema(name = "PurchaseTotal")
public record Total(
        @Schema(examples = "RUB") String currency,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, format = "decimal", examples = "12900.00")
        BigDecimal amount,

        long purchases,
        LocalDate lastOn) {}
