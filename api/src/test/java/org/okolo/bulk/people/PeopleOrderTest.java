package org.okolo.bulk.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class PeopleOrderTest {

    final TestProject project = TestProject.open();
    final List<Map<String, Object>> anna = List.of(People.person("Anna", "7"));

    @Test
    void anActionThatDoesNothingIsRefused() {
        People.ordered(project.manager(), Map.of("add", false, "tagIds", List.of()), anna)
                .statusCode(400)
                .body("violations.field", contains("action"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"statusId", "ownerId"})
    void whatTheProjectDoesNotKnowIsNamedByWhereItStands(String part) {
        People.ordered(project.manager(), Map.of("add", true, part, UUID.randomUUID()), anna)
                .statusCode(400)
                .body("violations.field", contains("action." + part));
    }

    @Test
    void aTagThatIsNoIdIsNamedByWhereItStands() {
        People.ordered(project.manager(), Map.of("tagIds", Collections.singletonList(null)), anna)
                .statusCode(400)
                .body("violations.field", hasSize(1))
                .body("violations.field", everyItem(startsWith("action.tagIds")));
    }

    @Test
    void aLeadAsksForTheirOwnOrdersAlone() {
        People.done(project.manager(), People.ADD, anna);
        var own = People.done(project.lead(), People.ADD, anna).getString("id");
        People.done(project.manager(), People.ADD, anna);
        assertEquals(
                List.of(own),
                project.lead()
                        .call()
                        .get("/people-actions?limit=1&managerId="
                                + project.lead().id())
                        .path("items.id"));
    }

    @Test
    void askingForAColleaguesOrdersFindsNone() {
        People.done(project.lead(), People.ADD, anna);
        project.manager()
                .call()
                .get("/people-actions?managerId=" + project.lead().id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
