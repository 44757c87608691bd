package org.okolo.exchange.out;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.exchange.Archive;
import org.okolo.exchange.Upload;
import org.okolo.purchase.Sale;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tenancy.Role;

@OkoloTest
class ExportTest {

    final TestProject project = TestProject.open();

    @Test
    void everythingIsInTheArchive() {
        var client = Sample.inVk(project.lead(), "Анна", "42", "anna").getString("id");
        project.lead().call().body(Map.of("text", "Likes tea")).post("/clients/" + client + "/notes");
        Sale.of(project.lead(), client, "Candle", "10.50", "EUR");
        var files = Archive.of(project.lead());
        assertTrue(files.get("data/client.jsonl").contains("\"Анна\""));
        assertTrue(files.get("data/note.jsonl").contains("\"Likes tea\""));
        assertTrue(files.get("data/purchase.jsonl").contains("10.5"));
        assertTrue(files.get("data/profile.jsonl").contains("\"42\""));
    }

    @Test
    void theManifestComesLastAndCountsTheRowsOfEveryFile() {
        Sample.client(project.lead(), "Anna");
        Sample.client(project.lead(), "Berta");
        var files = Archive.of(project.lead());
        var names = List.copyOf(files.keySet());
        assertEquals("manifest.json", names.get(names.size() - 1));
        var manifest = JsonPath.from(files.get("manifest.json"));
        assertEquals(names.subList(0, names.size() - 1), manifest.getList("files.name"));
        assertEquals(2, manifest.getInt("files.find { it.name == 'data/client.jsonl' }.rows"));
    }

    @Test
    void aTableOfClientsIsUnderstoodByAnImportOfAnotherProject() {
        Sample.inVk(project.lead(), "Anna", "42", "anna");
        var csv = Archive.of(project.lead()).get("clients.csv");
        var other = TestProject.open();
        Upload.imported(other.lead(), csv);
        other.lead().call().get("/clients").then().body("items[0].profiles[0].externalId", equalTo("42"));
    }

    @Test
    void nothingInTheTableBecomesAFormula() {
        Sample.client(project.lead(), "=HYPERLINK(\"http://evil.example\")");
        Sample.client(project.lead(), "@SUM(1)");
        Sample.client(project.lead(), "-1+1");
        var cells =
                Archive.of(project.lead()).get("clients.csv").lines().skip(1).toList();
        assertTrue(cells.stream().allMatch(line -> line.contains(",\"'")));
    }

    @Test
    void aMessageOfAStrangerIsOneCellInASpreadsheetOfTheLanguageAndRunsNothing() {
        var client = Sample.client(project.lead(), "Anna").getString("id");
        var note = Map.of("text", "Hello;=1+1;bye\n=2+2\tand\t=3+3");
        project.lead().call().body(note).post("/clients/" + client + "/notes");
        var cell = "\"Hello;'=1+1;bye\n'=2+2\tand\t'=3+3\"";
        assertTrue(Archive.in("ru", project.lead()).get("notes.csv").contains(";" + cell + ";"));
        assertTrue(Archive.in("en", project.lead()).get("notes.csv").contains("," + cell + ","));
    }

    @Test
    void secretsAreNotInTheArchive() {
        project.lead()
                .call()
                .body(Map.of("label", "Laptop"))
                .post("/tokens")
                .then()
                .statusCode(201);
        var all = String.join("\n", Archive.of(project.owner()).values());
        assertTrue(all.contains("Laptop"));
        assertFalse(all.toLowerCase(Locale.ROOT).contains("hash\""));
    }

    @Test
    void rowsOfAnotherProjectAreNotInTheArchive() {
        Sample.client(TestProject.open().lead(), "Stranger");
        assertFalse(String.join("\n", Archive.of(project.lead()).values()).contains("Stranger"));
    }

    @Test
    void anExportIsPossibleAfterTheTrial() {
        Sample.client(project.lead(), "Anna");
        project.endTrial();
        assertTrue(Archive.of(project.join("Late Lead", Role.LEAD))
                .get("clients.csv")
                .contains("Anna"));
    }

    @Test
    void aManagerDoesNotExport() {
        project.manager().call().get("/export").then().statusCode(403);
    }

    @Test
    void whoHasExportedIsInTheFeed() {
        Archive.of(project.lead());
        project.owner()
                .call()
                .get("/events")
                .then()
                .body("items[0].kind", equalTo("project.exported"))
                .body("items[0].managerId", equalTo(project.lead().id().toString()));
    }
}
