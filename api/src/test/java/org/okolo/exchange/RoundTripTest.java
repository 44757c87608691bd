package org.okolo.exchange;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.exchange.line.Mapping;
import org.okolo.purchase.Sale;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/** What an export of one project becomes in another. */
@OkoloTest
class RoundTripTest {

    final TestProject from = TestProject.open();
    final TestProject to = TestProject.open();
    String client;

    @BeforeEach
    void addAClientWithEverything() {
        for (var project : List.of(from, to)) {
            var field = Map.of("key", "vip", "name", "VIP", "kind", "BOOLEAN");
            project.lead().call().body(field).post("/fields").then().statusCode(201);
            var captions = Map.of("en", "Second shop");
            project.lead()
                    .call()
                    .body(Map.of("captions", captions))
                    .post("/processes")
                    .then()
                    .statusCode(201);
        }
        client = Sample.added(from.lead(), everything()).getString("id");
        from.lead().call().body(Map.of("text", "'=1+1, \"tea\"\nand honey")).post("/clients/" + client + "/notes");
        Sale.of(from.lead(), client, "Candle, big", "1290.50", "RUB");
        Sale.of(from.lead(), client, "Wax", "3", "JPY");
    }

    @Test
    void aClientIsTheSameInTheOtherProject() {
        Upload.imported(to.lead(), Archive.of(from.lead()).get("clients.csv"));
        assertEquals(told(from), told(to));
    }

    @Test
    void purchasesComeToTheClientsTheyBelongTo() {
        var archive = Archive.of(from.lead());
        Upload.imported(to.lead(), archive.get("clients.csv"));
        completed(archive.get("purchases.csv"));
        for (var what : List.of("product", "price", "currency", "boughtOn", "state")) {
            assertEquals(purchases(from, what), purchases(to, what));
        }
    }

    @Test
    void notesComeToTheClientsTheyBelongTo() {
        var archive = Archive.of(from.lead());
        Upload.imported(to.lead(), archive.get("clients.csv"));
        completed(archive.get("notes.csv"));
        assertEquals(notes(from), notes(to));
    }

    @Test
    void aPrivateNoteIsNotInTheTable() {
        var secret = Map.of("text", "Only for leads", "visibility", "LEAD_AND_AUTHOR");
        from.lead()
                .call()
                .body(secret)
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(201);
        assertEquals(2, Archive.of(from.lead()).get("notes.csv").split("\r\n").length);
    }

    private Map<String, Object> everything() {
        var tags = List.of(tag("a, b; c"), tag("5\" \"pipe\""), tag("honey"));
        var wanted = new HashMap<String, Object>();
        wanted.put("name", "'=Anna");
        wanted.put("comment", "Line one\nline two");
        wanted.put("source", "-20% fair");
        wanted.put("statusId", from.lead().call().get("/statuses").path("items[1].id"));
        wanted.put("ownerId", from.manager().id());
        wanted.put("tagIds", tags);
        wanted.put("fields", Map.of("vip", true));
        wanted.put(
                "profiles",
                List.of(
                        Sample.profile("VK", "42", "anna"),
                        Sample.profile("VK", null, "anna.second"),
                        Sample.profile("FACEBOOK", "100042", "anna.orlova")));
        wanted.put(
                "contacts",
                List.of(
                        Map.of("kind", "PHONE", "value", "+7 900 123-45-67", "label", "work"),
                        Map.of("kind", "PHONE", "value", "+7 900 765-43-21"),
                        Map.of("kind", "EMAIL", "value", "anna@example.test"),
                        Map.of("kind", "OTHER", "value", "Telegram; @anna", "label", "evenings, only")));
        return wanted;
    }

    private String tag(String name) {
        return from.lead()
                .call()
                .body(Map.of("name", name))
                .post("/tags")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void completed(String csv) {
        Upload.imported(to.lead(), Upload.text(to.lead(), csv), Mapping.Known.COMPLETE);
        to.lead().call().get("/clients").then().body("items.size()", equalTo(1));
    }

    /** Everything of the one client, with names in place of ids. */
    private static Map<String, Object> told(TestProject project) {
        var client = project.lead().call().get("/clients").jsonPath();
        var told = new HashMap<String, Object>();
        for (var what : List.of(
                "name",
                "comment",
                "source",
                "fields",
                "contacts.kind",
                "contacts.value",
                "contacts.label",
                "profiles.network",
                "profiles.externalId",
                "profiles.handle")) {
            told.put(what, client.get("items[0]." + what));
        }
        told.put("status", name(project.lead(), "/statuses", client.getString("items[0].statusId"), "captions.en"));
        told.put("owner", name(project.lead(), "/managers", client.getString("items[0].ownerId"), "name"));
        told.put(
                "tags",
                new TreeSet<>(client.<String>getList("items[0].tagIds").stream()
                        .map(id -> name(project.lead(), "/tags", id, "name"))
                        .toList()));
        return told;
    }

    private static String name(Caller by, String path, String id, String what) {
        return by.call().get(path).jsonPath().getString("items.find { it.id == '" + id + "' }." + what);
    }

    private static List<Object> purchases(TestProject project, String what) {
        return only(project, "/purchases").getList("items." + what);
    }

    private static List<Object> notes(TestProject project) {
        return only(project, "/notes").getList("items.text");
    }

    private static JsonPath only(TestProject project, String what) {
        var id = project.lead().call().get("/clients").jsonPath().getString("items[0].id");
        return project.lead().call().get("/clients/" + id + what).jsonPath();
    }
}
