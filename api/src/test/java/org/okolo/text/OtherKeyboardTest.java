package org.okolo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherKeyboardTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ghbdtn|привет",
                "Fyyf Cjnjdf|анна сотова",
                "<jhbc|борис",
                ";fyyf|жанна",
                "'kmdbhf|эльвира",
                "k`dby|лёвин",
                "Фттф|anna",
                "ыщещмф|sotova"
            },
            quoteCharacter = '"')
    void theSameKeysAreReadInTheOtherAlphabet(String typed, String meant) {
        assertEquals(Optional.of(meant), OtherKeyboard.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "123 45 67", "anna@honey.example", "Анна Smith", "علی رضایی", "łukasz"})
    void whatHasLettersOfBothOrOfNoneIsLeftAlone(String typed) {
        assertEquals(Optional.empty(), OtherKeyboard.of(typed));
    }
}
