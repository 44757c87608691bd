package org.okolo.purchase;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What events keep of a purchase. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldPurchase(
        String product,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal price,
        String currency,
        LocalDate boughtOn,
        OrderState state,
        String comment) {

    static ToldPurchase of(PurchaseView view) {
        return new ToldPurchase(
                view.product(), view.price(), view.currency(), view.boughtOn(), view.state(), view.comment());
    }
}
