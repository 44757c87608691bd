package org.okolo.exchange.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okolo.exchange.file.Row;

/** Files of programs that people come from go through with the guesses taken as they are. */
class MakerFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "google.csv|Анна Петровна Сотова +7 900 222-33-01 (Mobile) +7 900 222-33-02 (Mobile) anna@honey.example (Work)",
                "google-before-2024.csv|Анна Сотова +7 900 222-33-01 (Mobile) anna@honey.example (Home)",
                "outlook.csv|Anna Sotova +7 495 888-10-01 +7 900 222-33-01 anna@honey.example",
                "outlook-com.csv|Anna Sotova +7 495 888-10-01 +7 900 222-33-01 anna@honey.example",
                "outlook-russian.csv|Анна Петровна Сотова +7 495 888-10-01 +7 900 222-33-01 anna@honey.example",
                "outlook-german.csv|Jörg Müller 030 1234567 0171 1234567 joerg@honey.example",
                "outlook-hungarian.csv|Anna Szőke +36 1 234 5678 +36 30 123 4567 anna@honey.example",
                "linkedin.csv|Anna Sotova anna@honey.example",
                "mailchimp.csv|Anna Sotova +7 900 222-33-01 anna@honey.example",
                "zoho.csv|Anna Sotova +7 900 222-33-01 anna@honey.example",
                "salesforce.csv|Anna Sotova +7 495 888-10-01 +7 900 222-33-01 anna@honey.example",
                "whatsapp.csv|Anna Sotova 79002223301 +7 900 222-33-01",
                "1c.csv|Сотова Анна Петровна 8 (900) 222-33-01 anna@honey.example",
                "retailcrm.csv|Анна Петровна Сотова +79002223301 anna@honey.example",
                "kommo-contacts.csv|Анна Сотова +79002223301 anna@honey.example",
                "thunderbird-russian.csv|Анна Сотова +7 900 222-33-01 anna@honey.example",
                "thunderbird.csv|Анна Сотова +7 900 222-33-01 anna@honey.example",
                "hubspot.csv|Anna Sotova +7 900 222-33-01 anna@honey.example",
                "pipedrive.csv|Anna Sotova +7 900 222-33-01 anna@honey.example",
                "kommo.csv|Анна Сотова +79002223301 anna@honey.example",
                "bitrix24.csv|Анна Петровна Сотова VK null anna.sotova +7 495 888-10-01 +7 900 222-33-01 anna@honey.example anna_sotova",
                "vk-friends.csv|Анна Сотова VK 424242 anna.sotova +7 900 222-33-01",
                "facebook-friends.csv|Anna Sotova FACEBOOK 100042 anna.sotova"
            })
    void aPersonComesWithNameAndEveryWayToReachThem(String file, String person) {
        assertEquals(person, Guessed.of("maker/" + file).people().get(0));
    }

    @ParameterizedTest
    @CsvSource({"vk-friends.csv,Борис Лугов VK 434343 null", "facebook-friends.csv,Boris Lugov FACEBOOK 100043 null"})
    void aPersonWithoutAHandleHasTheNumber(String file, String person) {
        assertEquals(person, Guessed.of("maker/" + file).people().get(1));
    }

    @ParameterizedTest
    @CsvSource({"ukrainian,Анна Сотова", "kazakh,Айгүл Әлімова", "hungarian,Szőke Anna", "persian,آرش کاویان"})
    void headingsInOtherLanguagesAreUnderstood(String language, String name) {
        var file = Guessed.of("language/" + language + ".csv");
        assertEquals(List.of(name + " +79002223301 anna@honey.example"), file.people());
        assertEquals(
                List.of(ImportField.NAME, ImportField.PHONE, ImportField.EMAIL, ImportField.COMMENT, ImportField.TAGS),
                file.columns().stream().map(FoundColumn::guess).toList());
    }

    @ParameterizedTest
    @CsvSource({"kazakh-parts,Айгүл Әлімова +7 701 222 33 01", "german,Jörg Müller 030 1234567 joerg@honey.example"})
    void partsOfANameAreUnderstoodInOtherLanguages(String language, String person) {
        assertEquals(
                List.of(person), Guessed.of("language/" + language + ".csv").people());
    }

    @Test
    void kazakhSurnamesAndRussianTagsAreNotTakenForEachOther() {
        var columns = Guessed.of(List.of(new Row(1, List.of("Имя", "Теги")), new Row(2, List.of("Анна", "мёд"))))
                .columns();
        assertEquals(ImportField.TAGS, columns.get(1).guess());
    }

    @Test
    void groupsThatTheAddressBookMakesForItselfAreNoTags() {
        assertEquals(
                List.of("Fair"), Guessed.of("maker/google.csv").lines().get(0).tags());
    }

    @Test
    void theStageIsTheStatusOnlyWhereTheProjectKnowsIt() {
        var meanings = Guessed.of("maker/kommo.csv").meanings();
        assertEquals(Map.of(), only(meanings, "Воронка", "Этап сделки", "Ответственный"));
    }

    @Test
    void columnsThatOnlySpeakOfMailAreNoAddresses() {
        var meanings = Guessed.of("maker/hubspot.csv").meanings();
        assertEquals(
                Map.of("Email", ImportField.EMAIL),
                only(meanings, "Email", "Email Domain", "Unsubscribed from all email", "Email open date"));
    }

    private static Map<String, ImportField> only(Map<String, ImportField> meanings, String... headings) {
        meanings.keySet().retainAll(List.of(headings));
        return meanings;
    }
}
