package org.okolo.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okolo.purchase.ProductView.Counts;

/** Counts the purchases of the products on a page, from an index alone. */
@ApplicationScoped
class ProductCounts {

    @Inject
    EntityManager entities;

    Counts of(Product product) {
        return of(List.of(product)).getOrDefault(product.id, Counts.NONE);
    }

    /** Products never bought are missing. */
    Map<UUID, Counts> of(List<Product> products) {
        return entities.createQuery(
                        "select p.productId, count(*), count(distinct p.clientId) from Purchase p"
                                + " where p.productId in :ids and p.state <> :cancelled group by p.productId",
                        Object[].class)
                .setParameter(
                        "ids", products.stream().map(product -> product.id).toList())
                .setParameter("cancelled", OrderState.CANCELLED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Counts((Long) row[1], (Long) row[2])));
    }
}
