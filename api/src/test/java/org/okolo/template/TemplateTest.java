package org.okolo.template;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.okolo.template.Templates.body;
import static org.okolo.template.Templates.with;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

@OkoloTest
class TemplateTest {

    final TestProject project = TestProject.open();

    @BeforeEach
    void withoutThoseToBeginWith() {
        Templates.deleteAll(project.lead());
    }

    @Test
    void aLeadsTemplateIsForEverybody() {
        Templates.shared(project.lead(), "Hello", "Good day!");
        list(project.manager(), "")
                .body("items.title", contains("Hello"))
                .body("items[0].variants[0].text", equalTo("Good day!"))
                .body("items[0].managerId", nullValue());
    }

    @Test
    void aManagerDoesNotWriteForTheTeam() {
        add(project.manager(), body("Hello", "Good day!")).statusCode(403);
    }

    @Test
    void aManagersOwnTemplateIsForNobodyElse() {
        var own = Templates.added(project.manager(), with(body("Mine", "Hi"), "shared", false));
        list(project.join("Colleague", Role.MANAGER), "").body("items", empty());
        project.lead().call().get("/templates/" + own.getString("id")).then().statusCode(404);
        list(project.manager(), "").body("items.title", contains("Mine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi {client.fristName}", "Hi {}", "Hi {имя}", "Hi {client.field.city}", "{manager}"})
    void whatNobodyCanFillInIsRefusedByName(String text) {
        var name = text.replaceAll(".*(\\{.*}).*", "$1");
        add(project.lead(), body("Hello", "Fine", text))
                .statusCode(400)
                .body("violations[0].field", equalTo("variants[1].text"))
                .body("violations[0].message", containsString(name + " is no placeholder"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi {{client.firstName}}", "Hi {{ client.name }}", "Hi {{first_name}}", "Hi {{имя}}"})
    void aPlaceholderAsOtherProgramsWriteItIsRefused(String text) {
        add(project.lead(), body("Hello", text))
                .statusCode(400)
                .body("violations[0].message", containsString("would be sent as it is"));
    }

    @Test
    void aShortcutIsTheTeamsOnce() {
        Templates.added(project.lead(), with(body("One", "1"), "shortcut", "hi"));
        add(project.lead(), with(body("Two", "2"), "shortcut", "HI"))
                .statusCode(409)
                .body("type", equalTo("/problems/shortcut-taken"));
    }

    @Test
    void aShortcutMayBeOnesOwnToo() {
        Templates.added(project.lead(), with(body("One", "1"), "shortcut", "hi"));
        add(project.manager(), with(with(body("Two", "2"), "shortcut", "hi"), "shared", false))
                .statusCode(201);
    }

    @Test
    void aStaleEditIsRefusedWithTheCurrentTemplate() {
        var one = Templates.shared(project.lead(), "One", "1");
        edit(one.getString("id"), 1, body("Two", "2")).statusCode(200).body("version", equalTo(2));
        edit(one.getString("id"), 1, body("Three", "3")).statusCode(412).body("current.title", equalTo("Two"));
    }

    @Test
    void templatesLieInFoldersAndStayWhenTheFolderGoes() {
        var folder = folder("Greetings");
        Templates.added(project.lead(), with(body("Hello", "Hi"), "folderId", folder));
        list(project.manager(), "?folderId=" + folder).body("items.title", contains("Hello"));
        project.lead().edits(1).delete("/folders/" + folder).then().statusCode(204);
        list(project.manager(), "?folderId=none").body("items.title", contains("Hello"));
    }

    @Test
    void anOwnTemplateDoesNotLieInAFolderOfTheTeam() {
        add(project.manager(), with(with(body("Mine", "Hi"), "folderId", folder("Greetings")), "shared", false))
                .statusCode(400)
                .body("violations[0].field", equalTo("folderId"));
    }

    @Test
    void templatesAndFoldersHaveAnOrder() {
        var one = Templates.shared(project.lead(), "One", "1").getString("id");
        var two = Templates.shared(project.lead(), "Two", "2").getString("id");
        order("/templates", List.of(two, one)).statusCode(200);
        list(project.manager(), "").body("items.title", contains("Two", "One"));
        var a = folder("A");
        var b = folder("B");
        order("/folders", List.of(b, a)).body("items.name", contains("B", "A"));
    }

    @Test
    void anOrderThatForgetsOneIsRefused() {
        var one = Templates.shared(project.lead(), "One", "1").getString("id");
        Templates.shared(project.lead(), "Two", "2");
        order("/templates", List.of(one)).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=прив", "q=HELLO", "q=%", "q=hi", "network=VK", "q=Hel&network=VK"})
    void templatesAreFoundByTitleShortcutTextAndNetwork(String query) {
        var vk = List.of(Map.of("network", "VK", "text", "Привет! 100%"));
        Templates.added(project.lead(), with(with(body("Hello"), "variants", vk), "shortcut", "hi"));
        var facebook = List.of(Map.of("network", "FACEBOOK", "text", "Bye"));
        Templates.added(project.lead(), with(body("Farewell"), "variants", facebook));
        list(project.manager(), "?" + query).body("items.title", contains("Hello"));
    }

    @Test
    void templatesComePageByPage() {
        Templates.shared(project.lead(), "One", "1");
        Templates.shared(project.lead(), "Two", "2");
        String next = list(project.manager(), "?limit=1").extract().path("nextCursor");
        list(project.manager(), "?limit=1&cursor=" + next)
                .body("items.title", contains("Two"))
                .body("nextCursor", nullValue());
    }

    private ValidatableResponse add(Caller by, Map<String, ?> body) {
        return by.call().body(body).post("/templates").then();
    }

    private ValidatableResponse edit(String id, int version, Map<String, ?> body) {
        return project.lead().edits(version).body(body).put("/templates/" + id).then();
    }

    private static ValidatableResponse list(Caller by, String query) {
        return by.call().get("/templates" + query).then().statusCode(200);
    }

    private ValidatableResponse order(String path, List<String> ids) {
        return project.lead()
                .call()
                .body(Map.of("ids", ids))
                .put(path + "/order")
                .then();
    }

    private String folder(String name) {
        return project.lead()
                .call()
                .body(Map.of("shared", true, "name", name))
                .post("/folders")
                .path("id");
    }
}
