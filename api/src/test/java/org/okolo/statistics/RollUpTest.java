package org.okolo.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class RollUpTest {

    final TestProject project = TestProject.open();
    final Random random = new Random(3);

    @Test
    void whatIsCountedAnewIsWhatWasCountedStepByStep() {
        live(40);
        var stepByStep = Past.sums(project);
        restart();
        ask();
        assertEquals(stepByStep, Past.sums(project));
    }

    @Test
    void theNumbersStayWhenSomebodyIsErased() {
        List<String> statuses = project.lead().call().get("/statuses").path("items.id");
        var client = began(statuses.get(0));
        move(client, statuses.get(1));
        buy(client);
        merge(client, began(statuses.get(2)));
        int version = project.owner().call().get("/clients/" + client).path("version");
        project.owner()
                .edits(version)
                .post("/clients/" + client + "/erase")
                .then()
                .statusCode(200);
        ask();
        var before = Past.sums(project);
        restart();
        ask();
        assertEquals(before, Past.sums(project));
    }

    @Test
    void everyEventCountsOnceHoweverManyCountAtOnce() throws Exception {
        for (var i = 0; i < 10; i++) {
            Sample.client(project.manager(), "Anna " + i);
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            var readers = new ArrayList<Callable<Response>>();
            for (var i = 0; i < 8; i++) {
                readers.add(this::ask);
            }
            pool.invokeAll(readers);
        } finally {
            pool.shutdown();
        }
        ask().then().body("items[29].managers[0].counts.'client.added'", equalTo(10));
    }

    @Test
    void aLeadHasEverythingCountedAnew() {
        Sample.client(project.manager(), "Anna");
        ask();
        project.lead().call().post("/statistics/rebuild").then().statusCode(204);
        ask().then().body("behind", equalTo(0));
        assertTrue(Past.sums(project).size() > 2);
    }

    /** Anything that moves the sums, in any order, read in between. */
    private void live(int steps) {
        List<String> statuses = project.lead().call().get("/statuses").path("items.id");
        var clients = new ArrayList<String>();
        for (var i = 0; i < steps; i++) {
            if (clients.isEmpty() || random.nextInt(4) == 0) {
                clients.add(began(any(statuses)));
            } else {
                change(any(clients), any(statuses));
            }
            if (random.nextInt(5) == 0) {
                ask();
            }
        }
        ask();
    }

    private void change(String client, String status) {
        var lead = project.lead();
        var version = random.nextInt(3) + 1;
        switch (random.nextInt(5)) {
            case 0 -> lead.edits(version).delete("/clients/" + client);
            case 1 -> lead.call().post("/clients/" + client + "/restore");
            case 2 ->
                lead.call()
                        .body(Map.of("product", "Candle", "price", "9.90", "currency", "RUB", "boughtOn", "2026-03-02"))
                        .post("/clients/" + client + "/purchases");
            default -> lead.edits(version).body(Map.of("statusId", status)).put("/clients/" + client + "/status");
        }
    }

    private String began(String status) {
        return Sample.added(project.manager(), Map.of("name", "Anna", "statusId", status))
                .getString("id");
    }

    private void move(String client, String status) {
        project.lead()
                .edits(1)
                .body(Map.of("statusId", status))
                .put("/clients/" + client + "/status")
                .then()
                .statusCode(200);
    }

    private void buy(String client) {
        project.lead()
                .call()
                .body(Map.of("product", "Candle", "price", "9.90", "currency", "RUB", "boughtOn", "2026-03-02"))
                .post("/clients/" + client + "/purchases");
    }

    private void merge(String into, String from) {
        int version = project.lead().call().get("/clients/" + into).path("version");
        project.lead()
                .edits(version)
                .body(Map.of("otherId", from))
                .post("/clients/" + into + "/merges")
                .then()
                .statusCode(200);
    }

    private void restart() {
        project.in(() -> {
            TestProject.bean(RollUp.class).restart();
            return null;
        });
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Response ask() {
        return project.lead().call().get("/statistics/managers");
    }
}
