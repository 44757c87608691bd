package org.okolo.purchase;

import java.math.BigDecimal;
import java.util.Currency;

/** Amounts with as many decimals as their currency has: 2 for most, none for the yen, 3 for the Kuwaiti dinar. */
final class Money {

    private Money() {}

    static boolean isCurrency(String code) {
        try {
            return Currency.getInstance(code).getDefaultFractionDigits() >= 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** Whether the amount is payable: no fractions of the smallest coin. */
    static boolean isPayable(BigDecimal amount, String currency) {
        return amount.signum() == 0 || amount.stripTrailingZeros().scale() <= decimals(currency);
    }

    /** The amount as people write it; never rounded. */
    static BigDecimal shown(BigDecimal amount, String currency) {
        var exact = amount.stripTrailingZeros();
        return exact.setScale(Math.max(exact.scale(), decimals(currency)));
    }

    private static int decimals(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }
}
