package org.okolo.client;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.okolo.event.Event;
import org.okolo.support.AtOnce;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** Several managers at the same moment, on real threads and real connections. */
@OkoloTest
class ClientRaceTest {

    final TestProject project = TestProject.open();

    @Test
    void oneOfTwoClientsGetsTheProfile() throws Exception {
        var body = Map.of("name", "Anna", "profiles", List.of(Sample.profile("VK", "42", "anna")));
        var answers = AtOnce.answers(6, i -> project.manager().call().body(body).post("/clients"));
        assertEquals(List.of(201, 409, 409, 409, 409, 409), statuses(answers));
    }

    @Test
    void theLoserIsToldWhoseTheProfileIs() throws Exception {
        var body = Map.of("name", "Anna", "profiles", List.of(Sample.profile("VK", "42", null)));
        var answers = AtOnce.answers(2, i -> project.manager().call().body(body).post("/clients"));
        var winner = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow();
        var loser = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .findFirst()
                .orElseThrow();
        loser.then().body("clientId", equalTo(winner.path("id"))).body("type", equalTo("/problems/profile-taken"));
    }

    @Test
    void oneOfTwoEditsOfTheSameVersionWins() throws Exception {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        List<String> ids = project.manager().call().get("/statuses").path("items.id");
        var answers = AtOnce.answers(
                2,
                i -> project.manager()
                        .edits(1)
                        .body(Map.of("statusId", ids.get(i)))
                        .put("/clients/" + client + "/status"));
        assertEquals(List.of(200, 412), statuses(answers));
    }

    @Test
    void everyNoteCounts() throws Exception {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        AtOnce.answers(20, i -> note(client, i));
        project.manager().call().get("/clients/" + client).then().body("noteCount", equalTo(20));
    }

    @Test
    void eventsAreNumberedWithoutGapsInTheOrderOfTheirTime() throws Exception {
        var one = Sample.client(project.manager(), "Anna").getString("id");
        var two = Sample.client(project.manager(), "Berta").getString("id");
        AtOnce.answers(20, i -> note(i % 2 == 0 ? one : two, i));
        List<Event> events = project.in(() -> Event.list("order by at, seq"));
        assertEquals(
                LongStream.rangeClosed(1, 22).boxed().toList(),
                events.stream().map(event -> event.seq).toList());
    }

    @Test
    void clientsThatGetAStatusWhileItIsRemovedAreNotLost() throws Exception {
        List<String> ids = project.manager().call().get("/statuses").path("items.id");
        var client = Sample.client(project.manager(), "Anna").getString("id");
        var answers = AtOnce.answers(
                2,
                i -> i == 0
                        ? project.lead().edits(1).delete("/statuses/" + ids.get(0) + "?successorId=" + ids.get(1))
                        : project.manager()
                                .edits(1)
                                .body(Map.of("statusId", ids.get(0)))
                                .put("/clients/" + client + "/status"));
        assertEquals(
                List.of(),
                statuses(answers).stream().filter(status -> status >= 500).toList());
    }

    @Test
    void aClientBecomesAPartOfOneOtherOnly() throws Exception {
        var other = Sample.client(project.manager(), "Anna O.").getString("id");
        note(other, 1);
        var into = List.of(
                Sample.client(project.manager(), "Anna").getString("id"),
                Sample.client(project.manager(), "Anya").getString("id"));
        var answers = AtOnce.answers(
                2,
                i -> project.manager()
                        .edits(1)
                        .body(Map.of("otherId", other))
                        .post("/clients/" + into.get(i) + "/merges"));
        assertEquals(List.of(200, 404), statuses(answers));
    }

    private Response note(String client, int i) {
        return project.manager().call().body(Map.of("text", "Note " + i)).post("/clients/" + client + "/notes");
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }
}
