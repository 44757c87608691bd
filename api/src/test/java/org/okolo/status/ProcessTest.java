package org.okolo.status;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.OkoloTest;
import org.okolo.TestProject;
import org.okolo.client.Sample;

@OkoloTest
class ProcessTest {

    final TestProject project = TestProject.open();

    @Test
    void aNewProjectHasOneProcess() {
        project.manager().call().get("/processes").then().body("items.captions.en", contains("Sales"));
    }

    @Test
    void anAddedProcessStandsAtTheEnd() {
        add("Repairs");
        project.manager().call().get("/processes").then().body("items.captions.en", contains("Sales", "Repairs"));
    }

    @Test
    void managersDoNotEditProcesses() {
        project.manager()
                .call()
                .body(captions("Repairs"))
                .post("/processes")
                .then()
                .statusCode(403);
    }

    @Test
    void anEditedProcessHasANewVersion() {
        project.lead()
                .call()
                .header("If-Match", "\"1\"")
                .body(captions("Orders"))
                .put("/processes/" + first())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("captions.en", equalTo("Orders"));
    }

    @Test
    void theFirstInTheOrderIsTheDefaultOfNewStatuses() {
        var repairs = add("Repairs");
        project.lead()
                .call()
                .body(Map.of("ids", List.of(repairs, first())))
                .put("/processes/order")
                .then()
                .statusCode(200);
        project.lead().call().body(status("Broken")).post("/statuses").then().body("processId", equalTo(repairs));
    }

    @Test
    void anOrderThatForgetsAProcessIsRefused() {
        add("Repairs");
        project.lead()
                .call()
                .body(Map.of("ids", List.of(first())))
                .put("/processes/order")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("ids"));
    }

    @Test
    void statusesAreListedProcessByProcess() {
        addStatus(add("Repairs"), "Broken");
        project.manager().call().get("/statuses").then().body("items[6].captions.en", equalTo("Broken"));
    }

    @Test
    void theStatusesOfOneProcessAreListedAlone() {
        var repairs = add("Repairs");
        addStatus(repairs, "Broken");
        project.manager()
                .call()
                .get("/statuses?processId=" + repairs)
                .then()
                .body("items.captions.en", contains("Broken"));
    }

    @Test
    void theStatusesOfOneProcessAreOrderedAlone() {
        var repairs = add("Repairs");
        var broken = addStatus(repairs, "Broken");
        var mended = addStatus(repairs, "Mended");
        project.lead()
                .call()
                .body(Map.of("ids", List.of(mended, broken)))
                .put("/statuses/order")
                .then()
                .statusCode(200);
        project.manager()
                .call()
                .get("/statuses?processId=" + repairs)
                .then()
                .body("items.captions.en", contains("Mended", "Broken"));
    }

    @Test
    void aClientMovesFromOneProcessToAnother() {
        var broken = addStatus(add("Repairs"), "Broken");
        var client = Sample.added(project.manager(), Map.of("name", "Anna", "statusId", firstStatus()));
        project.manager()
                .call()
                .header("If-Match", "\"1\"")
                .body(Map.of("statusId", broken))
                .put("/clients/" + client.getString("id") + "/status")
                .then()
                .statusCode(200)
                .body("statusId", equalTo(broken));
    }

    private String first() {
        return project.manager().call().get("/processes").path("items[0].id");
    }

    private String firstStatus() {
        return project.manager().call().get("/statuses").path("items[0].id");
    }

    private String add(String caption) {
        return project.lead().call().body(captions(caption)).post("/processes").path("id");
    }

    private String addStatus(String process, String caption) {
        return project.lead()
                .call()
                .body(status(caption))
                .post("/processes/" + process + "/statuses")
                .path("id");
    }

    private static Map<String, Object> captions(String caption) {
        return Map.of("captions", Map.of("en", caption));
    }

    private static Map<String, Object> status(String caption) {
        return Map.of("captions", Map.of("en", caption), "color", "#228be6", "shape", "STAR", "letter", "B");
    }
}
