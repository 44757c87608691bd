package org.okolo.purchase;

import java.util.List;

/** Where an order stands. Any may follow any: what was marked by mistake is marked back. */
public enum OrderState {
    NEW,
    PAID,
    SHIPPED,
    DONE,
    /** Never paid or delivered: not bought at all. */
    CANCELLED,
    /** Bought and given back: bought, but no money. */
    RETURNED;

    /** Orders that bring no money. */
    static final List<OrderState> WITHOUT_MONEY = List.of(CANCELLED, RETURNED);
}
