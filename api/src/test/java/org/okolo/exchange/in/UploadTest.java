package org.okolo.exchange.in;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.exchange.Upload;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class UploadTest {

    final TestProject project = TestProject.open();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "UTF-16LE"})
    void russianTextIsReadInItsEncoding(String charset) {
        var text = "Имя;Телефон\nАнна Орлова, которая любит мёд;+79001234567\nБорис Петров;+79001234568\n";
        var bom = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        Upload.file(project.lead(), (bom + text).getBytes(Charset.forName(charset)))
                .statusCode(201)
                .body("charset", equalTo(charset))
                .body("columns.heading", contains("Имя", "Телефон"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"Name;Phone~;", "Name,Phone~,", "'Name|Phone'~|"})
    void theDelimiterIsFound(String headings, String delimiter) {
        var csv = headings + "\n" + headings.replace("Name", "Anna").replace("Phone", "1234567") + "\n";
        assertEquals(delimiter, Upload.text(project.lead(), csv).getString("delimiter"));
    }

    @Test
    void headingsInBothLanguagesSayWhatTheColumnsMean() {
        var csv = "ФИО;Ссылка ВК;E-mail;Менеджер;Теги;Сумма;Purchase date;Shoe size\nАнна;anna;;;;;;38\n";
        assertEquals(
                Arrays.asList("NAME", "VK", "EMAIL", "OWNER", "TAGS", "PRICE", "BOUGHT_ON", null),
                Upload.text(project.lead(), csv).getList("columns.guess"));
    }

    @Test
    void aWorkbookIsReadWithItsDatesAndNumbers() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Clients");
            sheet.value(0, 0, "Имя");
            sheet.value(0, 1, "Дата");
            sheet.value(0, 2, "Цена");
            sheet.value(1, 0, "Анна");
            sheet.value(1, 1, LocalDate.of(2026, 2, 28));
            sheet.style(1, 1).format("dd.mm.yyyy").set();
            sheet.value(1, 2, 1290.5);
        }
        Upload.file(project.lead(), bytes.toByteArray())
                .statusCode(201)
                .body("format", equalTo("XLSX"))
                .body("charset", nullValue())
                .body("lines", equalTo(1))
                .body("columns.samples.flatten()", contains("Анна", "2026-02-28", "1290.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Name,Phone\n", "PK\u0003\u0004 and no archive"})
    void aFileWithNothingToImportIsRefused(String content) {
        Upload.file(project.lead(), content.getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("violations.field", contains("body"));
    }

    @Test
    void aFileOfMoreThanTwentyFourMebibytesIsRefused() {
        Upload.file(project.lead(), new byte[24 * 1024 * 1024 + 1])
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void aFileOfTooManyRowsIsRefused() {
        Upload.file(project.lead(), ("Name\n" + "Anna\n".repeat(100_001)).getBytes(StandardCharsets.UTF_8))
                .statusCode(413)
                .body("type", equalTo("/problems/too-many-lines"))
                .body("most", equalTo(100_000));
    }

    @Test
    void aManagerDoesNotImport() {
        Upload.file(project.manager(), "Name\nAnna".getBytes(StandardCharsets.UTF_8))
                .statusCode(403);
    }

    @Test
    void aFileImportedBeforeIsRecognised() {
        var first = Upload.imported(project.lead(), "Name\nAnna\n");
        assertEquals(
                first.getString("id"),
                Upload.text(project.lead(), "Name\nAnna\n").getString("sameAs"));
    }

    @Test
    void aDiscardedFileIsGone() {
        var path = "/imports/" + Upload.text(project.lead(), "Name\nAnna\n").getString("id");
        project.lead().call().delete(path).then().statusCode(204);
        project.lead().call().get(path).then().statusCode(404);
    }

    @Test
    void aMappingOfAColumnThatIsNotThereIsRefused() {
        var path = "/imports/" + Upload.text(project.lead(), "Name\nAnna\n").getString("id");
        project.lead()
                .call()
                .body(Map.of("columns", List.of(Map.of("column", 7, "field", "NAME"))))
                .post(path + "/check")
                .then()
                .statusCode(400)
                .body("violations.field", contains("columns"));
    }

    @ParameterizedTest
    @CsvSource({"xl/sharedStrings.xml,<si><t>x</t></si>,3200000", "xl/worksheets/sheet1.xml,a,1100000"})
    void aSmallWorkbookThatUnpacksToMoreThanMemoryHoldsIsRefused(String name, String text, int times)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.repeat(times).getBytes(StandardCharsets.UTF_8));
        }
        Upload.file(project.lead(), bytes.toByteArray()).statusCode(413).body("type", equalTo("/problems/too-large"));
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"})
    void aWorkbookWithAnEntityIsNoWorkbook(String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Clients");
            sheet.value(0, 0, "Name");
            sheet.value(1, 0, "Anna");
        }
        Upload.file(project.lead(), withEntity(bytes.toByteArray(), part)).statusCode(400);
    }

    /** The workbook with an entity declared in one of its parts, and used in place of the first text or name there. */
    private byte[] withEntity(byte[] workbook, String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var file = Files.write(folder.resolve("workbook.xlsx"), workbook);
        try (var in = new ZipFile(file.toFile());
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.entries())) {
                var text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().equals(part) ? withEntity(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String withEntity(String xml) {
        var declared =
                xml.replaceFirst("(<\\?xml[^>]*\\?>)?", "$1<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>");
        return declared.replaceFirst("(<t[^>]*>|<v>|name=\")", "$1&x;");
    }

    @Test
    void longNumbersAndDaysOfNoCalendarAreReadAsTheyAre() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Clients");
            for (var column = 0; column < 3; column++) {
                sheet.value(0, column, List.of("Имя", "Телефон", "Дата").get(column));
            }
            sheet.value(1, 0, "\u00a0Анна\u00a0");
            sheet.value(1, 1, 79161234567L);
            sheet.value(1, 2, 1e15);
            sheet.style(1, 2).format("dd.mm.yyyy").set();
        }
        Upload.file(project.lead(), bytes.toByteArray())
                .statusCode(201)
                .body("columns.samples.flatten()", contains("Анна", "79161234567", "1000000000000000"));
    }
}
