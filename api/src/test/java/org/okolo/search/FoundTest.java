package org.okolo.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class FoundTest {

    final TestProject project = TestProject.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "анна",
                "АНН",
                "ёлкина",
                "елкина",
                "Ёлк",
                "орлова анна",
                "anna_orlova",
                "@anna",
                "orlov",
                "4242",
                "anna yolk",
                "elkina",
                "прайс-лист",
                "цены",
                "ценой",
                "price",
                "pricing",
                "resume",
                "résumé",
                "анна цена"
            })
    void aClientIsFoundByBeginningsFormsAndSounds(String q) {
        var client = Sample.inVk(project.manager(), "Анна Ёлкина-Орлова", "424242", "anna_orlova");
        note(client.getString("id"), "Спросила про цену, нужен прайс-лист; prices in the résumé");
        Sample.inVk(project.manager(), "Somebody Else", "17", "else");
        found(q, "Анна Ёлкина-Орлова");
    }

    @ParameterizedTest
    @ValueSource(strings = {"рлова", "анна петрова", "%", "*", "***", "AND", "name:anna", "---", "\"", "(("})
    void whatIsNotThereIsNotFound(String q) {
        Sample.client(project.manager(), "Анна Орлова");
        found(q);
    }

    @ParameterizedTest
    @CsvSource({"Юлия Щукина, yulia shchukina", "Хомяков, khomyakov", "Yury Tsvetkov, юрий цветков", "Alexey, алексей"})
    void namesAreFoundInTheOtherScript(String name, String q) {
        Sample.client(project.manager(), name);
        found(q, name);
    }

    @Test
    void aNameCountsMoreThanANoteAndAWholeWordMoreThanABeginning() {
        var noted = Sample.client(project.manager(), "Berta").getString("id");
        note(noted, "A friend of Anna");
        Sample.client(project.manager(), "Annabel");
        Sample.client(project.manager(), "Anna");
        found("anna", "Anna", "Annabel", "Berta");
    }

    @Test
    void wordsMayStandInDifferentNotes() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        note(client, "likes honey");
        note(client, "wants wax");
        found("wax honey", "Anna");
    }

    @Test
    void theWordsFoundAreMarkedInPlainText() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        note(client, "<b>Prices</b> of 🐝 honey");
        search("honey price")
                .body("items[0].fragments[0].part", equalTo("NOTE"))
                .body("items[0].fragments[0].text", equalTo("<b>Prices</b> of 🐝 honey"))
                .body("items[0].fragments[0].marks.start", contains(3, 20))
                .body("items[0].fragments[0].marks.end", contains(9, 25));
    }

    @Test
    void aLongNoteIsCutAroundTheWords() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        note(client, "before ".repeat(200) + "honey" + " after".repeat(200));
        String text = search("honey").extract().path("items[0].fragments[0].text");
        int start = search("honey").extract().path("items[0].fragments[0].marks[0].start");
        assertEquals("honey", text.substring(start, start + 5));
        assertEquals("……", "" + text.charAt(0) + text.charAt(text.length() - 1));
    }

    @Test
    void filtersNarrow() {
        String status = project.manager().call().get("/statuses").path("items[0].id");
        Sample.added(project.manager(), Map.of("name", "Anna One", "statusId", status));
        Sample.added(
                project.manager(),
                Map.of("name", "Anna Two", "ownerId", project.manager().id()));
        found("anna&statusId=" + status, "Anna One");
        found("anna&statusId=none", "Anna Two");
        found("anna&ownerId=me", "Anna Two");
        found("anna&ownerId=none", "Anna One");
    }

    @Test
    void aChangeIsFoundByTheNextQuestion() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        found("anna", "Anna");
        project.manager().edits(1).body(Map.of("name", "Berta")).put("/clients/" + client);
        found("anna");
        found("berta", "Berta");
    }

    @Test
    void aDeletedClientIsNotFoundUntilItIsRestored() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        found("anna", "Anna");
        project.manager().edits(1).delete("/clients/" + client);
        found("anna");
        project.manager().call().post("/clients/" + client + "/restore");
        found("anna", "Anna");
    }

    @Test
    void aDeletedNoteIsNotFound() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        var note = note(client, "honey");
        found("honey", "Anna");
        project.manager().edits(1).delete("/notes/" + note);
        found("honey");
    }

    @Test
    void whatIsInTheDatabaseButNotInTheEventsIsDroppedWhenItNoLongerFits() {
        Sample.client(project.manager(), "Anna");
        found("anna", "Anna");
        project.in(() -> org.okolo.client.Client.update("name = 'Berta'"));
        found("anna");
    }

    @Test
    void clientsOfAnotherProjectAreNeverFound() {
        var theirs = TestProject.open();
        var client = Sample.client(theirs.manager(), "Anna");
        theirs.manager()
                .call()
                .get("/search?q=anna")
                .then()
                .body(
                        "items",
                        containsInAnyOrder(org.hamcrest.Matchers.hasEntry(
                                equalTo("client"), org.hamcrest.Matchers.hasEntry("id", client.getString("id")))));
        found("anna");
    }

    @Test
    void pagesFollowEachOtherThroughEqualHits() {
        var wanted = new TreeSet<String>();
        for (var i = 0; i < 7; i++) {
            wanted.add(Sample.client(project.manager(), "Anna " + i).getString("id"));
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var page = project.manager()
                    .call()
                    .get("/search?q=anna&limit=3&cursor=" + cursor)
                    .jsonPath();
            seen.addAll(page.getList("items.client.id"));
            cursor = page.getString("nextCursor");
        }
        assertEquals(wanted.size(), seen.size());
        assertEquals(wanted, new TreeSet<>(seen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=5",
                "q=",
                "q=anna&statusId=x",
                "q=anna&ownerId=you",
                "q=anna&tagId=1",
                "q=a&limit=0",
                "q=a&cursor=zz"
            })
    void aQuestionThatCannotBeIsRefused(String query) {
        project.manager()
                .call()
                .get("/search?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid"));
    }

    private String note(String client, String text) {
        return project.manager()
                .call()
                .body(Map.of("text", text))
                .post("/clients/" + client + "/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse search(String query) {
        var question = query.split("&", 2);
        return project.manager()
                .call()
                .queryParam("q", question[0])
                .get("/search" + (question.length > 1 ? "?" + question[1] : ""))
                .then()
                .statusCode(200)
                .body("complete", equalTo(true));
    }

    private void found(String query, String... names) {
        var answer = search(query);
        if (names.length == 0) {
            answer.body("items", empty());
        } else {
            answer.body("items.client.name", contains(names));
        }
    }
}
