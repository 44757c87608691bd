package org.okolo.privacy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okolo.client.Client;
import org.okolo.client.Sample;
import org.okolo.event.Event;
import org.okolo.event.EventKind;
import org.okolo.statistics.RollUp;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** What was deleted goes for good when nobody can bring it back any more. */
@OkoloTest
class PurgeTest {

    final TestProject project = TestProject.open();

    @Test
    void aClientDeletedLongAgoIsErasedByTheServiceItself() {
        var id = deleted("Anna", Client.RESTORABLE.plusSeconds(1));
        purge();
        project.lead()
                .call()
                .get("/clients/%s/personal-file".formatted(id))
                .then()
                .statusCode(404);
        project.lead()
                .call()
                .get("/events?kind=client.erased")
                .then()
                .body("items[0].clientId", equalTo(id))
                .body("items[0].via", equalTo("SERVICE"))
                .body("items[0].managerId", nullValue());
    }

    @Test
    void whatCanBeRestoredStays() {
        var id = deleted("Anna", Client.RESTORABLE.minusMinutes(1));
        purge();
        listed(true).body("items.client.id", hasItem(id));
    }

    @Test
    void whatBecameAPartOfSomebodyPresentStays() {
        var part = Sample.client(project.manager(), "Anna").getString("id");
        var whole = Sample.client(project.manager(), "Anna O.");
        project.manager()
                .edits(1)
                .body(Map.of("otherId", part))
                .post("/clients/%s/merges".formatted(whole.getString("id")))
                .then()
                .statusCode(200);
        deletedLongAgo(part, Client.RESTORABLE.plusDays(1));
        purge();
        assertEquals(1L, project.<Long>in(() -> Client.count("name", "Anna")));
    }

    @Test
    void statisticsDoNotChange() {
        deleted("Anna", Client.RESTORABLE.plusSeconds(1));
        var before = statistics();
        purge();
        project.in(() -> {
            TestProject.bean(RollUp.class).restart();
            return null;
        });
        assertEquals(before, statistics());
    }

    /** More than fit into one round, on several nodes at once: each is erased once, and the numbers of the events have no gap. */
    @Test
    void manyNodesEraseManyClientsOnceEach() throws Exception {
        var many = PurgeClients.AT_ONCE + 20;
        project.in(() -> IntStream.range(0, many).mapToObj(i -> deletedRow()).toList());
        var barrier = new CyclicBarrier(3);
        var nodes = Executors.newFixedThreadPool(3);
        try {
            Callable<Integer> node = () -> {
                barrier.await();
                return purge();
            };
            var erased = 0;
            for (var done : nodes.invokeAll(List.of(node, node, node))) {
                erased += done.get();
            }
            assertEquals(many, erased);
        } finally {
            nodes.shutdown();
        }
        assertEquals((long) many, project.<Long>in(() -> Event.count("kind", EventKind.CLIENT_ERASED)));
    }

    /** @return how many were erased */
    private int purge() {
        var all = 0;
        for (var erased = 1; erased > 0; all += erased) {
            erased = TestProject.bean(PurgeClients.class).purge(project.id());
        }
        return all;
    }

    private String deleted(String name, Duration ago) {
        var client = Sample.client(project.manager(), name);
        var id = client.getString("id");
        project.manager()
                .edits(Sample.version(client))
                .delete("/clients/" + id)
                .then()
                .statusCode(204);
        deletedLongAgo(id, ago);
        return id;
    }

    private void deletedLongAgo(String id, Duration ago) {
        var at = TestProject.bean(Clock.class).instant().minus(ago);
        project.in(() -> Client.update("deletedAt = ?1 where id = ?2", at, UUID.fromString(id)));
    }

    private Client deletedRow() {
        var now = TestProject.bean(Clock.class).instant();
        var client = new Client();
        client.name = "Anna";
        client.createdAt = now;
        client.changedAt = now;
        client.deletedAt = now.minus(Client.RESTORABLE).minusSeconds(1);
        client.version = 1;
        client.persist();
        return client;
    }

    private ValidatableResponse listed(boolean restorable) {
        return project.manager()
                .call()
                .get("/clients/deleted?restorable=" + restorable)
                .then()
                .statusCode(200);
    }

    private List<String> statistics() {
        var all = new ArrayList<String>();
        for (var of : List.of("statuses", "moves", "managers", "purchases")) {
            all.add(project.lead().call().get("/statistics/" + of).asString());
        }
        return all;
    }
}
