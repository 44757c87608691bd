package org.okolo.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okolo.client.Client;
import org.okolo.client.ClientTag;
import org.okolo.client.Contact;
import org.okolo.client.Sample;
import org.okolo.contact.ContactKind;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tag.Tag;

/** What is stored can be saved again: a merge makes no client that is too much for its card. */
@OkoloTest
class MergeRoomTest {

    final TestProject project = TestProject.open();

    @Test
    void commentsThatAreTooLongTogetherAreToldBeforeAndAfter() {
        var one = client("Anna", Map.of("comment", "a".repeat(4000)));
        var other = client("Anna O.", Map.of("comment", "b".repeat(4000)));
        preview(one, Map.of("otherId", other))
                .statusCode(400)
                .body("violations.message", contains(containsString("5000")));
        preview(one, Map.of("otherId", other, "take", List.of("comment"))).statusCode(200);
    }

    @Test
    void moreContactsThanACardHoldsAreTold() {
        var one = client("Anna", Map.of("contacts", phones(0, 15)));
        var other = client("Anna O.", Map.of("contacts", phones(15, 30)));
        preview(one, Map.of("otherId", other))
                .statusCode(400)
                .body("violations.message", contains(containsString("20")));
    }

    @Test
    void aValueWhoseChoiceIsGoneIsSavedAgain() {
        var field = project.lead()
                .call()
                .body(Map.of("key", "size", "name", "Size", "kind", "CHOICE", "choices", List.of("Small", "Large")))
                .post("/fields")
                .jsonPath();
        var client = Sample.added(project.lead(), Map.of("name", "Anna", "fields", Map.of("size", "Small")));
        project.lead()
                .edits(field.getInt("version"))
                .body(Map.of("name", "Size", "choices", List.of("Tiny", "Large")))
                .put("/fields/" + field.getString("id"))
                .then()
                .statusCode(200);
        project.lead()
                .edits(Sample.version(client))
                .body(Map.of("name", "Anna O.", "fields", Map.of("size", "Small")))
                .put("/clients/" + client.getString("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverHasMoreThanACardHoldsIsSavedAsItIsAndWithLess() {
        var client = tooLarge();
        save(client, 1, "a".repeat(8000), phones(0, 22)).statusCode(200);
        save(client, 2, "a".repeat(6000), phones(0, 21)).statusCode(200);
    }

    @Test
    void whoeverHasMoreThanACardHoldsDoesNotGetMore() {
        var client = tooLarge();
        save(client, 1, "a".repeat(8001), phones(0, 22)).statusCode(400).body("violations.field", contains("comment"));
        save(client, 1, "a", phones(0, 23)).statusCode(400).body("violations.field", contains("contacts"));
    }

    @Test
    void oneOfTooManyTagsCanBeTakenAway() {
        var client = client("Anna", Map.of());
        var tags = project.in(() -> IntStream.range(0, 52)
                .mapToObj(i -> tag(UUID.fromString(client), "Tag " + i))
                .toList());
        project.lead()
                .edits(1)
                .body(Map.of("tagIds", tags.subList(0, 51)))
                .put("/clients/%s/tags".formatted(client))
                .then()
                .statusCode(200)
                .body("tagIds", hasSize(51));
    }

    /** As merges once made them. */
    private String tooLarge() {
        var client = client("Anna", Map.of("contacts", phones(0, 20)));
        project.in(() -> {
            contact(UUID.fromString(client), 20);
            contact(UUID.fromString(client), 21);
            return Client.update("comment = ?1 where id = ?2", "a".repeat(8000), UUID.fromString(client));
        });
        return client;
    }

    private static void contact(UUID clientId, int number) {
        var contact = new Contact();
        contact.clientId = clientId;
        contact.kind = ContactKind.PHONE;
        contact.value = "+790011122%02d".formatted(number);
        contact.normal = contact.value;
        contact.position = number;
        contact.persist();
    }

    private static UUID tag(UUID clientId, String name) {
        var tag = new Tag();
        tag.name = name;
        tag.nameKey = name.toLowerCase();
        tag.color = "#228be6";
        tag.createdAt = Instant.EPOCH;
        tag.persist();
        var given = new ClientTag();
        given.clientId = clientId;
        given.tagId = tag.id;
        given.persist();
        return tag.id;
    }

    private ValidatableResponse save(String client, int version, String comment, List<Map<String, String>> contacts) {
        return project.lead()
                .edits(version)
                .body(Map.of("name", "Anna " + version, "comment", comment, "contacts", contacts))
                .put("/clients/" + client)
                .then();
    }

    @Test
    void limitsCountCharactersAsTheDescriptionSays() {
        var client = client("Anna", Map.of());
        var note = Map.of("text", "  🌸" + "🌸".repeat(9996));
        project.lead()
                .call()
                .body(note)
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(201);
        project.lead()
                .call()
                .get("/clients/" + client + "/notes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].text", containsString("  🌸"));
    }

    private String client(String name, Map<String, Object> more) {
        var wanted = new HashMap<>(more);
        wanted.put("name", name);
        return Sample.added(project.lead(), wanted).getString("id");
    }

    private static List<Map<String, String>> phones(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(i -> Map.of("kind", "PHONE", "value", "+790011122%02d".formatted(i)))
                .toList();
    }

    private ValidatableResponse preview(String one, Map<String, Object> wanted) {
        return project.lead()
                .call()
                .body(wanted)
                .post("/clients/%s/merges/preview".formatted(one))
                .then();
    }
}
