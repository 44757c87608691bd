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
                "RU|112|112",
                "RU|۱۱۰|110",
                "RU|8-912-345-67-89 (max)|+79123456789",
                "RU|8-912-345-67-89 (WhatsApp)|+79123456789",
                "RU|8-912-345-67-89 Анна|+79123456789",
                "RU|8-912-345-67-89 Анна 2|+79123456789",
                "RU|+7 912 345-67-89 max|+79123456789",
                "RU|+7 912 345 67 89 после 18:00|+79123456789",
                "RU|моб.: 8 912 345 67 89|+79123456789",
                "DE|030 1234567 Max|+49301234567",
                "RU|8 800 FLOWERS|+78003569377",
                "RU|8(495)123-45-67 добавочный 45|+74951234567x45",
                "RU|8(495)123-45-67 внутренний номер 45|+74951234567x45",
                "RU|8(495)123-45-67 (45)|+74951234567x45",
                "RU|8 912 345 67 (89)|+79123456789",
                "RU|8-912-345-67-89 х45|+79123456789x45",
                "RU|8-912-345-67-89 max 5|+79123456789",
                "RU|8(495)123-45-67 доб. 45 (Анна)|+74951234567x45",
                "RU|8 (4852) 12-34-56 доб. 1-23|+74852123456x123",
                "RU|tel:+7-912-345-67-89;ext=45|+79123456789x45",
                "KZ|8(727)123-45-67 ішкі 45|+77271234567x45",
                "UA|044 123-45-67 дод. 45|+380441234567x45",
                "HU|+36 1 234 5678/12 mellék|+3612345678x12",
                "DE|030 1234567 Durchwahl 45|+49301234567x45",
                "IR|021 1234 5678 داخلی 12|+982112345678x12",
                "RU|00 36 30 123 4567|+36301234567",
                "RU|007 912 345 67 89|+79123456789",
                "RU|8~10 36 30 123 4567|+36301234567",
                "RU|+8 912 345 67 89|+79123456789",
                "UA|80671234567|+380671234567",
                "DE|+49 (0)30 123456|+4930123456",
                "HU|+36 (06) 30 123 4567|+36301234567",
                "RU|345-67-89|3456789",
                "RU|＋７ ９１２ ３４５ ６７ ８９|+79123456789"
            })
    void aNumberHasOneFormHoweverItIsWritten(String region, String text, String normal) {
        assertEquals(Optional.of(normal), ContactKind.PHONE.normal(text, region));
    }

    @ParameterizedTest
    @CsvSource({
        "anna@honey.example\u200b,anna@honey.example",
        "Anna@Honey.Example,anna@honey.example",
        "anna@honey.example.,anna@honey.example",
        "Anna@Пример.РФ,anna@xn--e1afmkfd.xn--p1ai",
        "Ａnna@honey．example,anna@honey.example",
        "anna@straße.example,anna@xn--strae-oqa.example"
    })
    void anAddressIsCleanedOfWhatNobodySees(String text, String normal) {
        assertEquals(Optional.of(normal), ContactKind.EMAIL.normal(text, null));
    }

    @ParameterizedTest
    @CsvSource({"89009120345", "8 900 912-03-45", "912-03-45", "9120345", "0345", "+7 900 912 03 45", "9009120345"})
    void theEndOfANumberFindsIt(String asked) {
        assertTrue(PhoneNumber.fromTheEnd("79009120345").startsWith(PhoneNumber.endingAsked(asked)));
    }
}
