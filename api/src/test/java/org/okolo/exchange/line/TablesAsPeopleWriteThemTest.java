package org.okolo.exchange.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okolo.exchange.file.Row;
import org.okolo.problem.Invalid;

class TablesAsPeopleWriteThemTest {

    @Test
    void partsOfANameJoin() {
        assertEquals(
                List.of("Анна Петровна Сотова +79001112201"),
                Guessed.of("csv/name-in-parts.csv").people());
    }

    @Test
    void aWholeNameIsNotSaidTwice() {
        assertEquals(List.of("Anna Sotova"), table("Full name;First name;Last name", "Anna Sotova;Anna;Sotova"));
    }

    @Test
    void anAddressIsTakenOutOfWhatStandsAroundIt() {
        assertEquals(
                List.of("Анна Сотова +79001112201 anna@honey.example", "Борис Лугов boris@honey.example"),
                Guessed.of("csv/addresses-with-names.csv").people());
    }

    @Test
    void colleaguesBehindOneSwitchboardKeepTheirExtensions() {
        var normals = Guessed.of("csv/one-switchboard.csv").lines().stream()
                .flatMap(line -> line.client().contacts().stream())
                .map(contact -> contact.kind().normal(contact.value(), "RU").orElseThrow())
                .toList();
        assertEquals(
                List.of(
                        "+74958881001x101",
                        "+74958881001x102",
                        "+74958881001x103",
                        "+74958881001x104",
                        "+74958881001x105",
                        "+74958881001x106"),
                normals);
    }

    @Test
    void aColumnHasOneOrderOfDays() {
        assertEquals(List.of("2026-11-21", "2026-03-04"), days("csv/month-first-days.csv"));
    }

    @Test
    void aDayThatCouldBeEitherIsToldWhereTheColumnHasBothOrders() {
        var lines = Guessed.of("csv/mixed-days.csv").lines();
        assertEquals(
                new LineError(ImportField.BOUGHT_ON, null, "okolo.day-in-table", "03/04/2026", 1),
                lines.get(2).error());
    }

    @Test
    void aRowWithMoreCellsThanHeadingsIsTold() {
        var lines = Guessed.of("csv/too-many-cells.csv").lines();
        assertEquals(
                List.of(3),
                lines.stream()
                        .filter(line -> line.error() != null)
                        .map(ImportLine::line)
                        .toList());
        assertEquals("okolo.cells-too-many", lines.get(1).error().message());
    }

    @Test
    void anErrorNamesTheCellThatIsAtFaultAmongSeveralOfItsKind() {
        var lines =
                lines("Имя;Телефон;Рабочий телефон", "Анна;+79001112201;+79001112202", "Борис;+79001112203;нет номера");
        var error = lines.get(1).error();
        assertEquals("нет номера", error.value());
        assertEquals(2, error.column());
    }

    @ParameterizedTest
    @CsvSource({"title-above", "apostrophes", "quotes-of-print", "mixed-line-ends", "tabs"})
    void aTableIsReadWhateverStandsAroundItsCells(String file) {
        var person = Guessed.of("csv/" + file + ".csv").people().get(0).replaceAll("[ -]", "");
        assertTrue(person.startsWith("АннаСотова+79002223301"), person);
    }

    @Test
    void severalPhonesInOneCellAreSeveralAndAnExtensionStaysWithItsNumber() {
        assertEquals(
                List.of(
                        "Анна 8 900 222-33-01 8 900 222-33-02",
                        "Борис 89002223303 89002223304",
                        "Вера 89002223305 89002223306",
                        "Глеб 8(495)123-45-67 (доб. 45)",
                        "Дина 8(495)123-45-67 доб. 101",
                        "Ева 8(495)123-45-67 (моб.)"),
                Guessed.of("csv/phones-in-one-cell.csv").people());
    }

    @Test
    void aTableWithoutHeadingsIsRefusedBeforeItsFirstPersonIsLost() {
        var rows = rows("Анна Сотова;+7 900 222-33-01", "Борис Лугов;+7 900 222-33-02");
        assertThrows(Invalid.class, () -> Guessed.of(rows));
    }

    @Test
    void aPriceIsOneWithItsCurrencyInTheHeading() {
        var lines = lines("Покупатель;Товар;Цена, руб.;Дата заказа", "Анна;Чай;1290,50;21.11.26");
        assertEquals("1290.50", lines.get(0).purchase().price().toPlainString());
    }

    @Test
    void aNameOfSomethingIsAPersonsWhereNothingElseIs() {
        assertEquals(List.of("Сотова Анна"), table("Наименование;Город", "Сотова Анна;Псков"));
        assertEquals(List.of("Анна"), table("Наименование;ФИО", "Чай;Анна"));
    }

    @Test
    void aLabelBesideAContactIsItsLabel() {
        assertEquals(
                List.of("Anna +79001112201 (Work)"),
                table("Name;Phone 1 - Type;Phone 1 - Value", "Anna;* Work;+79001112201"));
    }

    @Test
    void aVkNumberAndAHandleInTwoColumnsAreOnePerson() {
        assertEquals(List.of("Anna VK 42 anna"), table("Name;VK id;VK", "Anna;42;anna"));
    }

    private static List<String> days(String file) {
        return Guessed.of(file).lines().stream()
                .map(line ->
                        Objects.toString(line.error() == null ? line.purchase().boughtOn() : line.error()))
                .toList();
    }

    private static List<String> table(String... lines) {
        return Guessed.of(rows(lines)).people();
    }

    private static List<ImportLine> lines(String... lines) {
        return Guessed.of(rows(lines)).lines();
    }

    private static List<Row> rows(String... lines) {
        return IntStream.range(0, lines.length)
                .mapToObj(i -> new Row(i + 1, List.of(lines[i].split(";"))))
                .toList();
    }
}
