package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** Whatever id of another project a request refers to, in its body or its query: it is as good as none. */
@OkoloTest
class ForeignReferenceTest {

    private static final List<String> KINDS =
            List.of("clients", "statuses", "managers", "notes", "folders", "templates", "tasks", "reminders");

    private final List<String> wrong = new ArrayList<>();
    private TestProject ours;
    private TestProject theirs;

    @BeforeEach
    void fill() {
        ours = FilledProject.open();
        theirs = FilledProject.open();
    }

    @Test
    void inABodyItIsRefusedAndChangesNothing() {
        var before = Rows.sums();
        for (var operation : Operation.all()) {
            operation
                    .idsInBody()
                    .forEach(field -> foreignIds().forEach(id -> {
                        var isList = operation.takesListAt(field);
                        judge(
                                operation,
                                field,
                                operation.withBody(ownRequest(operation), field, isList ? List.of(id) : id));
                    }));
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, Rows.sums());
    }

    @Test
    void inAQueryItFindsNothingAndChangesNothing() {
        var before = Rows.sums();
        for (var operation : Operation.all()) {
            operation
                    .idsInQuery()
                    .forEach(name -> foreignIds()
                            .forEach(id -> judge(
                                    operation,
                                    name,
                                    operation
                                            .withGoodBody(ownRequest(operation))
                                            .queryParam(name, id))));
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, Rows.sums());
    }

    private RequestSpecification ownRequest(Operation operation) {
        var own = operation.kinds().stream()
                .map(kind -> FilledProject.first(kind, ours))
                .toList();
        return operation.request(ours.owner(), own);
    }

    private List<String> foreignIds() {
        return KINDS.stream()
                .map(kind -> FilledProject.first(kind, theirs).toString())
                .toList();
    }

    /** A list without items, or a table with headings alone. */
    private static boolean isEmpty(Response answer) {
        return answer.contentType().startsWith("text/csv")
                ? answer.asString().lines().count() == 1
                : List.of().equals(answer.path("items"));
    }

    private void judge(Operation operation, String field, RequestSpecification request) {
        var answer = request.request(operation.verb(), operation.path());
        var foundNothing = answer.statusCode() == 200 && operation.verb().equals("GET") && isEmpty(answer);
        var refused = answer.statusCode() >= 400 && answer.statusCode() < 500;
        if (!foundNothing && !refused) {
            wrong.add(operation + " with a foreign " + field + " answered " + answer.statusCode() + " "
                    + answer.asString());
        }
    }
}
