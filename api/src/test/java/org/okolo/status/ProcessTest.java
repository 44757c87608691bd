package org.okolo.status;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class ProcessTest {

    final TestProject project = TestProject.open();
    final ProcessCalls calls = new ProcessCalls(project);

    @Test
    void aNewProjectHasOneProcess() {
        project.manager().call().get("/processes").then().body("items.captions.en", contains("Sales"));
    }

    @Test
    void anAddedProcessStandsAtTheEnd() {
        calls.add("Repairs");
        project.manager().call().get("/processes").then().body("items.captions.en", contains("Sales", "Repairs"));
    }

    @Test
    void managersDoNotEditProcesses() {
        project.manager()
                .call()
                .body(ProcessCalls.captions("Repairs"))
                .post("/processes")
                .then()
                .statusCode(403);
    }

    @Test
    void anEditedProcessHasANewVersion() {
        project.lead()
                .edits(1)
                .body(ProcessCalls.captions("Orders"))
                .put("/processes/" + calls.first())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("captions.en", equalTo("Orders"));
    }

    @Test
    void theFirstInTheOrderIsTheDefaultOfNewStatuses() {
        var repairs = calls.add("Repairs");
        project.lead()
                .call()
                .body(Map.of("ids", List.of(repairs, calls.first())))
                .put("/processes/order")
                .then()
                .statusCode(200);
        project.lead()
                .call()
                .body(ProcessCalls.status("Broken"))
                .post("/statuses")
                .then()
                .body("processId", equalTo(repairs));
    }

    @Test
    void anOrderThatForgetsAProcessIsRefused() {
        calls.add("Repairs");
        project.lead()
                .call()
                .body(Map.of("ids", List.of(calls.first())))
                .put("/processes/order")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("ids"));
    }

    @Test
    void statusesAreListedProcessByProcess() {
        calls.addStatus(calls.add("Repairs"), "Broken");
        project.manager().call().get("/statuses").then().body("items[6].captions.en", equalTo("Broken"));
    }

    @Test
    void theStatusesOfOneProcessAreListedAlone() {
        var repairs = calls.add("Repairs");
        calls.addStatus(repairs, "Broken");
        project.manager()
                .call()
                .get("/statuses?processId=" + repairs)
                .then()
                .body("items.captions.en", contains("Broken"));
    }

    @Test
    void theStatusesOfOneProcessAreOrderedAlone() {
        var repairs = calls.add("Repairs");
        var broken = calls.addStatus(repairs, "Broken");
        var mended = calls.addStatus(repairs, "Mended");
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
        var broken = calls.addStatus(calls.add("Repairs"), "Broken");
        var client = Sample.added(project.manager(), Map.of("name", "Anna", "statusId", calls.firstStatus()));
        project.manager()
                .edits(1)
                .body(Map.of("statusId", broken))
                .put("/clients/" + client.getString("id") + "/status")
                .then()
                .statusCode(200)
                .body("statusId", equalTo(broken));
    }
}
