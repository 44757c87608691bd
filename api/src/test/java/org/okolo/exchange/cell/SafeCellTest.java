package org.okolo.exchange.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1 -> '=1+1",
                "@SUM(1) -> '@SUM(1)",
                "-1+1 -> '-1+1",
                "＝1+1 -> '＝1+1",
                "Hello;=1+1;bye -> Hello;'=1+1;bye",
                "Hello;;-1 -> Hello;;'-1",
                "one\t=1+1 -> one\t'=1+1",
                "one\n=1+1 -> one\n'=1+1",
                "one\r\n-cmd|x -> one\r\n'-cmd|x",
                "'=1+1 -> ''=1+1",
                "one;''=1 -> one;'''=1",
                "list:\n- honey\n- wax -> list:\n- honey\n- wax",
                "a=b, c-d; e -> a=b, c-d; e"
            })
    void whatASpreadsheetCouldRunHasAnApostropheAndIsReadBackAsItWas(String pair) {
        var sides = pair.split(" -> ", 2);
        assertEquals(sides[1], SafeCell.write(sides[0]));
        assertEquals(sides[0], SafeCell.read(sides[1]));
    }

    /** Every text of up to five of the characters that mean something here. */
    @Test
    void whateverIsWrittenIsReadBackAsItWas() {
        var texts = List.of("");
        for (var length = 1; length <= 5; length++) {
            texts = texts.stream()
                    .flatMap(text -> Stream.of("'", "=", "+", "-", "＝", ";", "\t", "\n", "7", " ")
                            .map(text::concat))
                    .toList();
            // Blanks around a text are nobody's and go with any import.
            texts.stream()
                    .filter(text -> text.equals(text.strip()))
                    .forEach(text -> assertEquals(text, SafeCell.read(SafeCell.write(text))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+79009120345",
                "+7 900 912-03-45",
                "+7 (900) 912-03-45",
                "+7 900 912-03-45 (work)",
                "+7 900 912-03-45; +7 900 912-03-46"
            })
    void aTelephoneNumberIsNoFormula(String phone) {
        assertEquals(phone, SafeCell.write(phone));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+7-900-912-03-45",
                "+7(900)912-03-45",
                "+1+1",
                "+79009120345+cmd|x",
                "+7 900 912-03-45 (=1)",
                "+SUM(1)",
                "++79009120345"
            })
    void whatASpreadsheetCouldReckonWithIsNoTelephoneNumber(String text) {
        assertEquals("'", SafeCell.write(text).substring(0, 1));
    }
}
