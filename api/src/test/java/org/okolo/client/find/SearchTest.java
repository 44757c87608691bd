package org.okolo.client.find;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class SearchTest {

    final TestProject project = TestProject.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "анна",
                "ОРЛ",
                "орл анн",
                "Ёлкина-Орл",
                "елкина",
                "anna.o",
                "anna",
                "orlova",
                "@anna_orlova",
                "4242",
                "  анна  "
            })
    void everyBeginningOfAWordFinds(String q) {
        Sample.inVk(project.manager(), "Анна Ёлкина-Орлова", "424242", "anna_orlova");
        Sample.inVk(project.manager(), "Somebody Else", "17", "else");
        find(q, "Анна Ёлкина-Орлова");
    }

    @ParameterizedTest
    @ValueSource(strings = {"рлова", "анна петрова", "%", "_", "'", "---"})
    void whatBeginsNoWordFindsNothing(String q) {
        Sample.client(project.manager(), "Анна Орлова");
        find(q);
    }

    @Test
    void aRenamedClientIsFoundByTheNewNameOnly() {
        var client = Sample.client(project.manager(), "Anna");
        project.manager()
                .edits(1)
                .body(Map.of("name", "Berta"))
                .put("/clients/" + client.getString("id"))
                .then()
                .statusCode(200);
        find("anna");
        find("berta", "Berta");
    }

    @ParameterizedTest
    @CsvSource({
        "name, 'Anna,Berta,Cleo,Dora,Emma'",
        "-createdAt, 'Emma,Dora,Cleo,Berta,Anna'",
        "-changedAt, 'Emma,Dora,Cleo,Berta,Anna'"
    })
    void pagesFollowEachOtherInEveryOrder(String sort, String names) {
        for (var name : List.of("Anna", "Berta", "Cleo", "Dora", "Emma")) {
            Sample.client(project.manager(), name);
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var page = project.manager()
                    .call()
                    .get("/clients?limit=2&sort=" + sort + "&cursor=" + cursor)
                    .jsonPath();
            seen.addAll(page.getList("items.name"));
            cursor = page.getString("nextCursor");
        }
        assertEquals(List.of(names.split(",")), seen);
    }

    @Test
    void filtersNarrowTogether() {
        var status = project.manager().call().get("/statuses").jsonPath().getString("items[0].id");
        Sample.added(project.manager(), Map.of("name", "Anna", "statusId", status));
        Sample.added(project.manager(), Map.of("name", "Berta", "statusId", status));
        Sample.added(project.manager(), Map.of("name", "Anna Two"));
        project.manager()
                .call()
                .get("/clients?q=anna&statusId=" + status)
                .then()
                .body("items.name", contains("Anna"));
    }

    @Test
    void clientsOfAnotherProjectAreNotListed() {
        Sample.client(TestProject.open().manager(), "Anna");
        find("anna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sort=age", "statusId=x", "ownerId=you", "blocked=maybe", "limit=0", "limit=201", "cursor=zzz"})
    void aListThatCannotBeIsRefused(String query) {
        project.manager()
                .call()
                .get("/clients?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid"));
    }

    private void find(String q, String... names) {
        var found = project.manager()
                .call()
                .queryParam("q", q)
                .get("/clients")
                .then()
                .statusCode(200);
        if (names.length == 0) {
            found.body("items", empty());
        } else {
            found.body("items.name", contains(names));
        }
    }
}
