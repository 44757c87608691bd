package org.okolo.purchase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.okolo.client.ErasingClients;
import org.okolo.client.TellingClients;
import org.okolo.event.Event;
import org.okolo.event.EventKind;
import org.okolo.event.Events;

/**
 * A product is made by a purchase, and its name may be about who bought it. When a person is erased, the products nobody else has bought
 * go too.
 */
@ApplicationScoped
class ForgetProducts {

    private static final Set<EventKind> OF_PURCHASES =
            Set.of(EventKind.PURCHASE_ADDED, EventKind.PURCHASE_EDITED, EventKind.PURCHASE_DELETED);

    private static final Set<EventKind> OF_PRODUCTS = Set.of(EventKind.PRODUCT_EDITED, EventKind.PRODUCT_DELETED);

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    Events events;

    /** A product, by the id that purchases have. */
    record Named(UUID id, String name) {}

    void forget(@Observes ErasingClients erasing) {
        var bought = bought(erasing.clientIds());
        erasing.afterwards(() -> bought.forEach(id -> removeUnlessBought(id, erasing)));
    }

    void tell(@Observes TellingClients telling) {
        telling.tell(
                "products",
                Products.byId(productIds(telling.clientIds())).values().stream()
                        .map(product -> new Named(product.id, product.name))
                        .toList());
    }

    /** Also those of purchases that were changed or deleted since, which events still tell. */
    private Set<UUID> bought(List<UUID> clientIds) {
        var ids = new HashSet<>(productIds(clientIds));
        Event.<Event>stream("clientId in ?1 and kind in ?2", clientIds, OF_PURCHASES)
                .flatMap(event -> Stream.of(name(event.before), name(event.after)))
                .filter(Objects::nonNull)
                .distinct()
                .toList()
                .forEach(name -> Product.named(name).ifPresent(product -> ids.add(product.id)));
        return ids;
    }

    private List<UUID> productIds(List<UUID> clientIds) {
        return entities.createQuery("select distinct productId from Purchase where clientId in :ids", UUID.class)
                .setParameter("ids", clientIds)
                .getResultList();
    }

    private void removeUnlessBought(UUID id, ErasingClients erasing) {
        var product = Product.locked(id);
        if (product != null && Purchase.count("productId", id) == 0) {
            product.delete();
            erasing.tellOf(events.about(OF_PRODUCTS, id));
        }
    }

    private String name(String told) {
        try {
            return told == null ? null : json.readTree(told).path("product").asText(null);
        } catch (JsonProcessingException broken) {
            return null;
        }
    }
}
