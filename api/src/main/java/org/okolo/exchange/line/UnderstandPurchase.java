package org.okolo.exchange.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Optional;
import org.okolo.exchange.cell.Amount;
import org.okolo.exchange.cell.Day;
import org.okolo.exchange.cell.ProjectWords;
import org.okolo.problem.Invalid;
import org.okolo.purchase.OrderState;
import org.okolo.purchase.PurchaseEdit;

/** Understands what a row says of a purchase. */
@ApplicationScoped
class UnderstandPurchase {

    private static final Map<String, ImportField> FIELDS = Map.of(
            "product", ImportField.PRODUCT,
            "price", ImportField.PRICE,
            "currency", ImportField.CURRENCY,
            "boughtOn", ImportField.BOUGHT_ON,
            "comment", ImportField.PURCHASE_COMMENT);

    @Inject
    Validator validator;

    /** Nothing when the row names neither a product nor a price. */
    Optional<PurchaseEdit> of(Cells cells, Mapping mapping) {
        var product = cells.first(ImportField.PRODUCT);
        var price = cells.first(ImportField.PRICE);
        if (product.isEmpty() && price.isEmpty()) {
            return Optional.empty();
        }
        var what = product.or(() -> Optional.ofNullable(mapping.product()))
                .orElseThrow(() -> wrong(ImportField.PRODUCT, "okolo.required"));
        var amount = price.map(text -> Amount.read(text).orElseThrow(() -> wrong(ImportField.PRICE, "okolo.amount")))
                .orElseThrow(() -> wrong(ImportField.PRICE, "okolo.required"));
        var named = Optional.ofNullable(amount.currency()).orElse(mapping.currency());
        var currency = cells.first(ImportField.CURRENCY)
                .map(word -> Amount.currency(word).orElse(word))
                .orElse(named);
        var day = cells.firstCell(ImportField.BOUGHT_ON)
                .map(cell -> Day.recent(cell.text(), cell.dayOrder())
                        .orElseThrow(() -> wrong(ImportField.BOUGHT_ON, "okolo.day-in-table")))
                .orElse(null);
        var comment = cells.first(ImportField.PURCHASE_COMMENT).orElse(null);
        return Optional.of(checked(new PurchaseEdit(what, amount.value(), currency, day, state(cells), comment)));
    }

    private static OrderState state(Cells cells) {
        return cells.first(ImportField.ORDER_STATE)
                .map(word -> Optional.ofNullable(ProjectWords.orderState(word))
                        .orElseThrow(() -> wrong(ImportField.ORDER_STATE, "okolo.order-state")))
                .orElse(OrderState.DONE);
    }

    private PurchaseEdit checked(PurchaseEdit purchase) {
        validator.validate(purchase).stream().findFirst().ifPresent(violation -> {
            throw WrongCell.of(FIELDS.get(violation.getPropertyPath().toString()), violation);
        });
        try {
            purchase.check();
        } catch (Invalid unpayable) {
            throw wrong(ImportField.PRICE, "okolo.price");
        }
        return purchase;
    }

    private static WrongCell wrong(ImportField field, String message) {
        return new WrongCell(field, message);
    }
}
