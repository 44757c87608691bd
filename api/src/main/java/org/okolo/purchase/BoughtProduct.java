package org.okolo.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.okolo.client.ClientCondition;
import org.okolo.client.ClientFilter;

/** The filter {@code productId} of the client list: who bought it. A cancelled order was not bought. */
@ApplicationScoped
class BoughtProduct implements ClientCondition {

    @Override
    public Optional<Part> of(ClientFilter filter) {
        return filter.product()
                .map(id -> new Part(
                        "exists (select 1 from Purchase p where p.projectId = c.projectId and p.clientId = c.id"
                                + " and p.productId = :productId and p.state <> org.okolo.purchase.OrderState.CANCELLED)",
                        Map.of("productId", id)));
    }
}
