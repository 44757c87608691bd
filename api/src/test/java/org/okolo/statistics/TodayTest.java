package org.okolo.statistics;

import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class TodayTest {

    final TestProject project = TestProject.open();

    @Test
    void todayCountsWhatIHaveDone() {
        var status = project.manager().call().get("/statuses").path("items[0].id");
        var client = Sample.ownedBy(project.manager(), project.manager()).getString("id");
        Sample.client(project.manager(), "Berta");
        Sample.client(project.lead(), "Not mine");
        project.manager().edits(1).body(Map.of("statusId", status)).put("/clients/" + client + "/status");
        project.manager().call().body(Map.of("text", "Called")).post("/clients/" + client + "/notes");
        project.manager()
                .call()
                .get("/statistics/today")
                .then()
                .statusCode(200)
                .body("added", equalTo(2))
                .body("statusMoves", equalTo(1))
                .body("notes", equalTo(1))
                .body("mine", equalTo(1));
    }

    @Test
    void aDayWithoutWorkIsAllZeros() {
        project.manager()
                .call()
                .get("/statistics/today")
                .then()
                .statusCode(200)
                .body("added", equalTo(0))
                .body("mine", equalTo(0));
    }
}
