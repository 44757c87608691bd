package org.okolo.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okolo.exchange.FileOf;

class VcardFileTest {

    @Test
    void aCardIsARowWithEverythingItTells() {
        assertEquals(
                List.of(
                        "Анна Петровна Сотова",
                        "+7 900 111-22-01 (mobile); 8 (495) 888-10-01 (work)",
                        "anna@honey.example (home)",
                        "https://vk.com/anna.sotova",
                        "",
                        "Мёд и воск",
                        "",
                        "",
                        "Ярмарка; Мёд",
                        "Любит чай\nи свечи"),
                FileOf.cells("vcard/phone-3.vcf").get(1));
    }

    @Test
    void whatThePhoneCallsANumberStandsBehindIt() {
        assertEquals(
                List.of("Борис Лугов", "+79001112202 (main)"),
                FileOf.cells("vcard/phone-3.vcf").get(2).subList(0, 2));
    }

    @Test
    void aCardOfTheFourthVersionIsRead() {
        var row = FileOf.cells("vcard/phone-4.vcf").get(1);
        assertEquals(List.of("Vera Nilova", "+7-900-111-22-03 ext. 104 (mobile)"), row.subList(0, 2));
        assertEquals("1990-12-31", row.get(7));
    }

    @Test
    void aCardOfAnAddressBookInTheCloudNamesThePagesOfThePerson() {
        assertEquals(
                List.of(
                        "Анна Сотова",
                        "+7 (900) 222-33-01 (mobile)",
                        "anna@honey.example (other)",
                        "https://vk.com/anna.sotova; https://facebook.com/anna.sotova"),
                FileOf.cells("vcard/icloud-3.vcf").get(1).subList(0, 4));
    }

    @Test
    void aCardOfAnOldPhoneIsRead() {
        assertEquals(
                List.of("Глеб Радов", "+79001112204 (mobile)"),
                FileOf.cells("vcard/old-phone-2.1.vcf").get(1).subList(0, 2));
    }
}
