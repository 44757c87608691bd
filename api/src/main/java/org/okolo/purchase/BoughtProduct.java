package org.okolo.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.okolo.client.find.ClientCondition;
import org.okolo.client.find.ClientFilter;
import org.okolo.client.find.ClientsThatHave;

/** The filter {@code productId} of the client list: who bought it. A cancelled order was not bought. */
@ApplicationScoped
class BoughtProduct implements ClientCondition {

    @Inject
    ClientsThatHave having;

    @Override
    public Optional<Part> of(ClientFilter filter) {
        return filter.product()
                .map(id -> having.row(
                        "Purchase",
                        "bought",
                        "bought.productId = :productId and bought.state <> org.okolo.purchase.OrderState.CANCELLED",
                        Map.of("productId", id)));
    }
}
