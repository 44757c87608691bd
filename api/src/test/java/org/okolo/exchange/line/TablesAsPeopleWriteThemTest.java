package org.okolo.exchange.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okolo.exchange.file.Row;

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
