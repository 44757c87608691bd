package org.okolo.exchange.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 290,50 ₽|1290.50|RUB",
                "1290 р|1290|RUB",
                "1290 руб.|1290|RUB",
                "1290 рублей|1290|RUB",
                "5 000 тг|5000|KZT",
                "5000 тенге|5000|KZT",
                "500 грн.|500|UAH",
                "1290=|1290|",
                "1290-|1290|",
                "$1,290.50|1290.50|USD",
                "25,000|25000|",
                "1290 USD|1290|USD",
                "KZT 5000|5000|KZT",
                "12.500 Ft|12500|HUF",
                "1.290.500|1290500|",
                "1'290.50 CHF|1290.50|CHF",
                "1290 RUR|1290|RUB",
                "1 290 руб. 50 коп.|1290.50|RUB",
                "1290-00|1290|",
                "1290 бел. руб.|1290|BYN",
                "1290 (руб.)|1290|RUB",
                "5 сум|5|UZS",
                "1290,- Kč|1290|CZK",
                "5 euros|5|EUR",
                "1.290 €|1290|EUR",
                "1.290|1290|",
                "1.295|1.295|",
                "1.290 KWD|1.290|KWD",
                "1.290,50 €|1290.50|EUR",
                "1 290,00 ₽|1290.00|RUB",
                "۱۲۹۰٫۵|1290.5|",
                "1\u202f290,5\u00a0€|1290.5|EUR"
            })
    void aPriceIsReadAsPeopleWriteIt(String text, BigDecimal value, String currency) {
        assertEquals(Optional.of(new Amount(value, currency)), Amount.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"много", "1290 bananas", "-5", "12 и 15", "10-15", "(100)", "-", "1290 у.е.", "1290 abc"})
    void whatIsNoPriceIsNotTakenForOne(String text) {
        assertEquals(Optional.empty(), Amount.read(text));
    }
}
