package org.okolo.exchange.in;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.exchange.Upload;
import org.okolo.exchange.line.Mapping;
import org.okolo.job.Finished;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** Columns that mean what the project itself wants to know. */
@OkoloTest
class FieldImportTest {

    final TestProject project = TestProject.open();

    @BeforeEach
    void addFields() {
        field("birthday", "День рождения", "DATE", List.of());
        field("height", "Рост", "NUMBER", List.of());
        field("size", "Размер одежды", "CHOICE", List.of("Маленький", "Большой"));
        field("vip", "VIP", "BOOLEAN", List.of());
    }

    @Test
    void aFieldIsGuessedByItsNameOrKeyHoweverTheyAreWritten() {
        var uploaded = Upload.text(
                project.lead(), "Имя;ДЕНЬ  РОЖДЕНИЯ;height;fields.size;Размер-одежды\nАнна;31.12.1990;170;Большой;\n");
        assertEquals(Arrays.asList(null, "birthday", "height", "size", null), uploaded.getList("columns.guessedKey"));
        assertEquals(Arrays.asList("NAME", "FIELD", "FIELD", "FIELD", null), uploaded.getList("columns.guess"));
    }

    @Test
    void aRowSetsTheFieldsAsTablesWriteThem() {
        Upload.imported(project.lead(), "Имя;День рождения;Рост;Размер одежды;VIP\nАнна;31.12.1990;170,5;большой;да\n");
        client().body("fields.birthday", equalTo("1990-12-31"))
                .body("fields.height", equalTo(170.5f))
                .body("fields.size", equalTo("Большой"))
                .body("fields.vip", equalTo(true));
    }

    @Test
    void aDryRunTellsTheColumnAndTheValueThatIsNone() {
        var check = Upload.checked(project.lead(), """
                Имя;День рождения;Рост;Размер одежды;VIP
                Анна;31.02.1990;;;
                Берта;;1,700;;
                Карла;;;огромный;
                Дора;;;;может быть
                Эмма;-;—;;нет
                """);
        assertEquals(List.of(2, 3, 4, 5), check.getList("errors.line"));
        assertEquals(List.of("birthday", "height", "size", "vip"), check.getList("errors.key"));
        assertEquals(List.of("31.02.1990", "1,700", "огромный", "может быть"), check.getList("errors.value"));
        assertEquals(List.of("День рождения", "Рост", "Размер одежды", "VIP"), check.getList("errors.heading"));
    }

    @Test
    void aClientWhoIsCompletedGetsWhatIsMissingAndKeepsWhatItHas() {
        known();
        complete();
        client().body("fields.height", equalTo(165)).body("fields.vip", equalTo(true));
    }

    @Test
    void aRevertedImportTakesTheFieldsBackThatItGave() {
        known();
        Upload.reverted(project.lead(), complete());
        client().body("fields.height", equalTo(165)).body("fields.vip", nullValue());
    }

    @Test
    void aFieldThatIsRetiredBeforeTheRowIsDoneFailsTheRowAlone() {
        var uploaded = Upload.text(project.lead(), "Имя;VIP\nАнна;да\nБерта;\n");
        project.endTrial();
        Upload.start(project.lead(), uploaded, Mapping.Known.SKIP).statusCode(202);
        retire();
        project.licence();
        var done = Finished.hurried(project, project.lead(), "/imports/" + uploaded.getString("id"));
        assertEquals(List.of(1, 1), List.of(done.getInt("progress.changed"), done.getInt("progress.failed")));
        project.lead().call().get("/clients").then().body("items.name", contains("Берта"));
    }

    @Test
    void aFieldThatTheProjectDoesNotHaveIsNoTarget() {
        var path =
                "/imports/" + Upload.text(project.lead(), "Имя;Вес\nАнна;60\n").getString("id");
        project.lead()
                .call()
                .body(Map.of(
                        "columns",
                        List.of(
                                Map.of("column", 0, "field", "NAME"),
                                Map.of("column", 1, "field", "FIELD", "key", "weight"))))
                .post(path + "/check")
                .then()
                .statusCode(400)
                .body("violations.field", contains("columns"));
    }

    private void known() {
        Sample.added(
                project.lead(),
                Map.of(
                        "name", "Анна",
                        "profiles", List.of(Sample.profile("VK", "42", "anna")),
                        "fields", Map.of("height", 165)));
    }

    private JsonPath complete() {
        return Upload.imported(
                project.lead(),
                Upload.text(project.lead(), "Имя;ВК;Рост;VIP\nАнна;id42;170;да\n"),
                Mapping.Known.COMPLETE);
    }

    private void retire() {
        var fields = project.lead().call().get("/fields").jsonPath();
        var id = fields.getString("items.find { it.key == 'vip' }.id");
        project.lead()
                .edits(fields.getInt("items.find { it.key == 'vip' }.version"))
                .body(Map.of("name", "VIP", "retired", true))
                .put("/fields/" + id)
                .then()
                .statusCode(200);
    }

    private void field(String key, String name, String kind, List<String> choices) {
        project.lead()
                .call()
                .body(Map.of("key", key, "name", name, "kind", kind, "choices", choices))
                .post("/fields")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse client() {
        return project.lead().call().get("/clients").then().rootPath("items[0]");
    }
}
