package org.okolo.purchase;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;

/**
 * A product as told over HTTP.
 *
 * @param purchases how often it was bought, cancelled orders left out
 * @param clients how many clients bought it
 */
public record ProductView(
        UUID id,
        @Schema(examples = "Beeswax candle") String name,
        long purchases,
        long clients,
        Instant createdAt,
        int version)
        implements Versioned {

    ProductView(Product product, Counts counts) {
        this(product.id, product.name, counts.purchases(), counts.clients(), product.createdAt, product.version);
    }

    /** How often, and by how many. */
    record Counts(long purchases, long clients) {

        static final Counts NONE = new Counts(0, 0);
    }
}
