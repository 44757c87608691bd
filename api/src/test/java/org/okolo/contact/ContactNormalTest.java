package org.okolo.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactNormalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KZ|+7 916 123-45-67|+79161234567",
                "KZ|79161234567|+79161234567",
                "KZ|8 916 123-45-67|+79161234567",
                "KZ|8 701 123-45-67|+77011234567",
                "RU|7 701 123 45 67|+77011234567",
                "RU|375291234567|+375291234567",
                "RU|998901234567|+998901234567",
                "RU|8 (495) 888-10-01, доб.103|+74958881001x103",
                "RU|8 495 888-10-01 вн. 105|+74958881001x105",
                "RU|84958881001*106|+74958881001x106",
                "RU|8 495 888-10-01 (доб. 7)|+74958881001x7",
                "HU|+36 1 234 5678 mell. 12|+3612345678x12",
                "RU|+\ufe0f7 900 123-45-67|+79001234567",
                "RU|\u202a+7 900 123-45-67\u202c|+79001234567",
                "IR|۰۹۱۲۱۲۳۴۵۶۷|+989121234567",
                "RU|112|112"
            })
    void aNumberHasOneFormHoweverItIsWritten(String region, String text, String normal) {
        assertEquals(Optional.of(normal), ContactKind.PHONE.normal(text, region));
    }

    @ParameterizedTest
    @CsvSource({"anna@honey.example\u200b,anna@honey.example", "Anna@Honey.Example,anna@honey.example"})
    void anAddressIsCleanedOfWhatNobodySees(String text, String normal) {
        assertEquals(Optional.of(normal), ContactKind.EMAIL.normal(text, null));
    }

    @ParameterizedTest
    @CsvSource({"89009120345", "8 900 912-03-45", "912-03-45", "9120345", "0345", "+7 900 912 03 45", "9009120345"})
    void theEndOfANumberFindsIt(String asked) {
        assertTrue(PhoneNumber.fromTheEnd("79009120345").startsWith(PhoneNumber.endingAsked(asked)));
    }
}
