package org.okolo.purchase;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;

/** A purchase as told over HTTP. */
public record PurchaseView(
        UUID id,
        UUID clientId,
        UUID productId,
        @Schema(examples = "Beeswax candle") String product,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, format = "decimal", examples = "1290.00")
        BigDecimal price,

        @Schema(examples = "RUB") String currency,
        LocalDate boughtOn,
        OrderState state,
        @Schema(nullable = true) String comment,
        UUID createdBy,
        Instant createdAt,
        Instant changedAt,
        int version)
        implements Versioned {

    PurchaseView(Purchase purchase, Product product) {
        this(
                purchase.id,
                purchase.clientId,
                product.id,
                product.name,
                Money.shown(purchase.price, purchase.currency),
                purchase.currency,
                purchase.boughtOn,
                purchase.state,
                purchase.comment,
                purchase.createdBy,
                purchase.createdAt,
                purchase.changedAt,
                purchase.version);
    }
}
