package org.okolo.lookup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
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
class LookupTest {

    final TestProject project = TestProject.open();

    @Test
    void aClientIsFoundWithWhatItsIconShows() {
        var client = Sample.inVk(project.manager(), "Anna", "42", "anna");
        look(key("VK", "7", null), key("VK", "42", null))
                .body("found.index", contains(1))
                .body("found[0].clientId", equalTo(client.getString("id")))
                .body("found[0].profileId", equalTo(client.getString("profiles[0].id")))
                .body("found[0].statusId", nullValue())
                .body("found[0].blocked", equalTo(false))
                .body("found[0].noteCount", equalTo(0))
                .body("found[0].nextDue", nullValue())
                .body("found[0].version", equalTo(1))
                .body("found[0].learn", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "VK,042,",
        "VK,,id42",
        "VK,,@Anna.Orlova",
        "VK,,/anna.orlova",
        "FACEBOOK,,johnsmith",
        "FACEBOOK,,John.Smith"
    })
    void everyWayToWriteAPersonLeadsToTheClient(String network, String id, String handle) {
        Sample.inVk(project.manager(), "Anna", "42", "anna.orlova");
        Sample.added(
                project.manager(),
                Map.of("name", "John", "profiles", List.of(Sample.profile("FACEBOOK", "43", "john.smith"))));
        look(key(network, id, handle)).body("found.index", contains(0));
    }

    @Test
    void theSameNumberInAnotherNetworkIsAnotherPerson() {
        Sample.inVk(project.manager(), "Anna", "42", null);
        look(key("FACEBOOK", "42", null)).body("found", empty());
    }

    @Test
    void aHandleOfSomebodyWithAnotherIdDoesNotMatch() {
        Sample.inVk(project.manager(), "Anna", "42", "anna");
        look(key("VK", "43", "anna")).body("found", empty());
    }

    @Test
    void anIdSeenWithAKnownHandleIsWorthLearning() {
        Sample.inVk(project.manager(), "Anna", null, "anna");
        look(key("VK", "42", "anna")).body("found[0].learn", equalTo(true));
    }

    @Test
    void anotherHandleSeenWithAKnownIdIsWorthLearning() {
        Sample.inVk(project.manager(), "Anna", "42", "anna");
        look(key("VK", "42", "anna_new")).body("found[0].learn", equalTo(true));
    }

    @Test
    void aHandleThatMayBeAColleaguesClientIsNotLearned() {
        Sample.inVk(project.manager(), "Anna", "42", null);
        Sample.inVk(project.manager(), "Perhaps Anna", null, "anna");
        look(key("VK", "42", "anna")).body("found[0].learn", equalTo(false));
    }

    @Test
    void aFormerHandleNoLongerLeadsToTheClient() {
        var client = Sample.inVk(project.manager(), "Anna", "42", "anna");
        project.manager()
                .call()
                .body(Map.of("externalId", "42", "handle", "anna_new"))
                .post("/clients/%s/profiles/%s/sightings"
                        .formatted(client.getString("id"), client.getString("profiles[0].id")))
                .then()
                .statusCode(200);
        look(key("VK", null, "anna"), key("VK", null, "anna_new")).body("found.index", contains(1));
    }

    @Test
    void whoCannotBeAPersonIsSimplyNotFound() {
        look(
                        key("VK", "0", null),
                        key("VK", "-5", null),
                        key("VK", null, "club5"),
                        key("VK", null, "имя"),
                        key("VK", null, null))
                .body("found", empty());
    }

    @Test
    void clientsOfAnotherProjectAreNotFound() {
        Sample.inVk(TestProject.open().manager(), "Anna", "42", "anna");
        look(key("VK", "42", "anna")).body("found", empty());
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        Sample.inVk(project.manager(), "Anna", "42", null);
        var tag = look(key("VK", "42", null))
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        project.manager()
                .call()
                .header("If-None-Match", tag)
                .body(Map.of("keys", List.of(key("VK", "42", null))))
                .post("/lookup")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void aNoteChangesTheAnswersTag() {
        var client = Sample.inVk(project.manager(), "Anna", "42", null);
        var tag = look(key("VK", "42", null)).extract().header("ETag");
        project.manager().call().body(Map.of("text", "Called")).post("/clients/" + client.getString("id") + "/notes");
        look(key("VK", "42", null)).header("ETag", not(equalTo(tag)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"keys\":[]}",
                "{\"keys\":[null]}",
                "{\"keys\":[{\"id\":\"5\"}]}",
                "{\"keys\":[{\"network\":\"MYSPACE\",\"id\":\"5\"}]}",
                "{\"keys\":7}"
            })
    void aQuestionThatIsNoneIsRefused(String body) {
        project.manager()
                .call()
                .body(body)
                .post("/lookup")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid"));
    }

    @Test
    void moreThanFiveHundredKeysAreRefused() {
        project.manager()
                .call()
                .body(Map.of("keys", Collections.nCopies(501, key("VK", "5", null))))
                .post("/lookup")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("keys"));
    }

    private ValidatableResponse look(Map<?, ?>... keys) {
        return project.manager()
                .call()
                .body(Map.of("keys", List.of(keys)))
                .post("/lookup")
                .then()
                .statusCode(200);
    }

    private static Map<String, String> key(String network, String id, String handle) {
        var key = new HashMap<String, String>();
        key.put("network", network);
        key.put("id", id);
        key.put("handle", handle);
        return key;
    }
}
