package org.okolo.exchange.in;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.exchange.Upload;
import org.okolo.exchange.line.Mapping;
import org.okolo.job.Finished;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class ImportTest {

    final TestProject project = TestProject.open();

    @Test
    void anImportThatHasStartedKeepsTheHeadingsAndNothingElseOfTheFile() {
        var imported = Upload.imported(project.lead(), "Name;Phone\nAnna Nebylova;not a number\n");
        assertEquals(List.of("Name", "Phone"), imported.getList("columns.heading"));
        assertEquals(List.of(List.of(), List.of()), imported.getList("columns.samples"));
    }

    @Test
    void aRowBecomesAClientWithEverythingItTells() {
        Upload.imported(project.lead(), """
                Имя;ВК;Телефон;Статус;Ответственный;Теги;Заметка;Товар;Цена;Дата;Источник
                Анна Орлова;https://vk.com/anna.orlova;8 900 123-45-67;переговоры;Maria Manager;мёд, воск;Любит чай;Свеча;1 290,50 ₽;28.02.2026;Ярмарка
                """);
        var client = project.lead().call().get("/clients").jsonPath();
        clients()
                .body("items[0].name", equalTo("Анна Орлова"))
                .body("items[0].profiles[0].handle", equalTo("anna.orlova"))
                .body("items[0].contacts[0].normal", equalTo("+79001234567"))
                .body("items[0].ownerId", equalTo(project.manager().id().toString()))
                .body("items[0].tagIds", hasSize(2))
                .body("items[0].noteCount", equalTo(1))
                .body("items[0].source", equalTo("Ярмарка"));
        project.lead()
                .call()
                .get("/clients/" + client.getString("items[0].id") + "/purchases")
                .then()
                .body("items[0].price", equalTo("1290.50"))
                .body("items[0].boughtOn", equalTo("2026-02-28"))
                .body("items[0].currency", equalTo("RUB"));
    }

    @Test
    void aDryRunTellsWhatIsWrongLineByLineAndChangesNothing() {
        Sample.inVk(project.lead(), "Anna", "42", "anna");
        var check = Upload.checked(project.lead(), """
                Name,VK,Status,Price,Product
                Anna,id42,,,
                Berta,berta,,,
                Berta again,@berta,,,
                Carla,,No such status,,
                ,carla,,,
                Dora,club17,,,
                Emma,,,12.345,Soap
                """);
        assertEquals(
                List.of(7, 1, 2, 4),
                List.of(check.getInt("lines"), check.getInt("toAdd"), check.getInt("known"), check.getInt("wrong")));
        assertEquals(List.of(5, 6, 7, 8), check.getList("errors.line"));
        assertEquals(List.of("STATUS", "NAME", "VK", "PRICE"), check.getList("errors.field"));
        clients().body("items", hasSize(1));
    }

    @Test
    void rowsThatAreWrongAreLeftOutAndReported() {
        var done = Upload.imported(project.lead(), "Name,Status\nAnna,\nBerta,No such status\n");
        assertEquals(List.of(1, 1), List.of(done.getInt("progress.changed"), done.getInt("progress.failed")));
        project.lead()
                .call()
                .accept("text/csv")
                .header("Accept-Language", "ru")
                .get("/imports/" + done.getString("id") + "/outcomes")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFF'line';'outcome';'clientId';'field';'heading';'message'\r\n'2';'ADDED';"
                        .replace('\'', '"')))
                .body(endsWith("'3';'FAILED';'';'STATUS';'Status';'не является статусом этого проекта'\r\n"
                        .replace('\'', '"')));
    }

    @Test
    void aPersonWhoIsAClientAlreadyIsLeftAlone() {
        Sample.inVk(project.lead(), "Anna", "42", "anna");
        var done = Upload.imported(project.lead(), "Name,VK,Tags\nAnna O.,vk.com/id42,honey\n");
        assertEquals(1, done.getInt("progress.same"));
        clients().body("items.name", contains("Anna")).body("items[0].tagIds", empty());
    }

    @Test
    void aClientIsCompletedWhenThatIsWanted() {
        Sample.inVk(project.lead(), "Anna", "42", "anna");
        var uploaded = Upload.text(project.lead(), "Name,VK,Tags,Note\nAnna O.,vk.com/id42,honey,Called\n");
        Upload.imported(project.lead(), uploaded, Mapping.Known.COMPLETE);
        clients()
                .body("items.name", contains("Anna"))
                .body("items[0].tagIds", hasSize(1))
                .body("items[0].noteCount", equalTo(1));
    }

    @Test
    void aPersonTwiceInTheFileIsOneClient() {
        Upload.imported(project.lead(), "Name,VK\nAnna,anna\nAnna,https://vk.com/anna\n");
        clients().body("items", hasSize(1));
    }

    @Test
    void aPersonWithoutProfilesIsKnownByThePhoneAndNeverByTheName() {
        Upload.imported(project.lead(), "Name,Phone\nAnna,+7 900 123-45-67\nAnya,89001234567\nAnna,+7 900 765-43-21\n");
        clients().body("items.name", contains("Anna", "Anna"));
    }

    @Test
    void aSecondStartDoesNotImportTwice() {
        var uploaded = Upload.text(project.lead(), "Name\nAnna\n");
        Upload.start(project.lead(), uploaded, Mapping.Known.SKIP).statusCode(202);
        Upload.start(project.lead(), uploaded, Mapping.Known.SKIP).statusCode(202);
        Finished.job(project.lead(), "/imports/" + uploaded.getString("id"));
        clients().body("items", hasSize(1));
    }

    @Test
    void startsAtTheSameMomentAndSeveralNodesImportEachRowOnce() throws Exception {
        var csv = "Name\n" + "Anna\n".repeat(180);
        var uploaded = Upload.text(project.lead(), csv);
        var pool = Executors.newFixedThreadPool(4);
        pool.invokeAll(IntStream.range(0, 4)
                .mapToObj(i -> (Callable<JsonPath>) () -> Upload.imported(project.lead(), uploaded, Mapping.Known.SKIP))
                .toList());
        pool.shutdown();
        clients("?limit=200").body("items", hasSize(180));
    }

    @Test
    void eventsSayThatItWasAnImport() {
        Upload.imported(project.lead(), "Name\nAnna\n");
        project.lead()
                .call()
                .get("/events?kind=client.added")
                .then()
                .body("items[0].via", equalTo("IMPORT"))
                .body("items[0].managerId", equalTo(project.lead().id().toString()));
    }

    @Test
    void aRevertedImportTakesItsClientsBack() {
        Sample.client(project.lead(), "Zoe");
        var reverted =
                Upload.reverted(project.lead(), Upload.imported(project.lead(), "Name,Note\nAnna,Hello\nBerta,\n"));
        assertEquals(List.of("REVERTED", 2), List.of(reverted.getString("state"), reverted.getInt("progress.undone")));
        clients().body("items.name", contains("Zoe"));
    }

    @Test
    void aClientSomebodyHasWorkedWithIsKept() {
        var imported = Upload.imported(project.lead(), "Name\nAnna\nBerta\n");
        var anna = project.lead().call().get("/clients?q=anna").jsonPath().getString("items[0].id");
        project.manager()
                .call()
                .body(Map.of("text", "Called"))
                .post("/clients/" + anna + "/notes")
                .then()
                .statusCode(201);
        assertEquals(1, Upload.reverted(project.lead(), imported).getInt("progress.kept"));
        clients().body("items.name", contains("Anna"));
    }

    @Test
    void aCompletedClientLosesWhatTheImportGaveIt() {
        Sample.inVk(project.lead(), "Anna", "42", "anna");
        var uploaded =
                Upload.text(project.lead(), "Name,VK,Tags,Note,Product,Price\nAnna,id42,honey,Called,Candle,10\n");
        Upload.reverted(project.lead(), Upload.imported(project.lead(), uploaded, Mapping.Known.COMPLETE));
        clients()
                .body("items.name", contains("Anna"))
                .body("items[0].tagIds", empty())
                .body("items[0].noteCount", equalTo(0));
    }

    @Test
    void theFileIsForgottenWhenTheImportIsDone() {
        Upload.imported(project.lead(), "Name\nAnna\n");
        List<ImportFile> files = project.in(() -> ImportFile.listAll());
        assertEquals(1, files.stream().filter(file -> file.content == null).count());
    }

    private ValidatableResponse clients() {
        return clients("");
    }

    private ValidatableResponse clients(String query) {
        return project.lead().call().get("/clients" + query).then().statusCode(200);
    }
}
