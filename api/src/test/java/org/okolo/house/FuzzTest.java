package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/**
 * Requests made from the API's own description and then spoilt in every way: nothing may be answered with a fault of ours. The same
 * seed makes the same requests. {@code -Dokolo.fuzz=20000 -Dokolo.fuzz.seed=7} for a long run.
 */
@OkoloTest
class FuzzTest {

    private static final int MANY = Integer.getInteger("okolo.fuzz", 500);
    private static final long SEED = Long.getLong("okolo.fuzz.seed", 20261121L);

    /** Fewer than a caller may send in a minute; and some requests end the caller's access. */
    private static final int WITH_ONE_PROJECT = 250;

    private final Random random = new Random(SEED);
    private final Spoil spoil = new Spoil(random);
    private TestProject project;

    @Test
    void noRequestIsAnsweredWithAFaultOfOurs() {
        var operations = Operation.all().stream().filter(one -> !one.isStream()).toList();
        var wrong = new ArrayList<String>();
        for (var i = 0; i < MANY; i++) {
            if (i % WITH_ONE_PROJECT == 0) {
                project = FilledProject.open();
            }
            var operation = operations.get(random.nextInt(operations.size()));
            var body = body(operation);
            var answer = request(operation, body).request(operation.verb(), operation.path());
            if (answer.statusCode() >= 500 || isShapeless(answer)) {
                wrong.add(operation + " " + Spoil.json(body) + " answered " + answer.statusCode() + " "
                        + answer.asString());
            }
        }
        assertEquals(List.of(), wrong, "with the seed " + SEED);
    }

    private static boolean isShapeless(Response answer) {
        return answer.statusCode() >= 400
                && !String.valueOf(answer.contentType()).startsWith("application/problem+json");
    }

    private RequestSpecification request(Operation operation, Object body) {
        var request = operation.request(caller(), ids(operation), spoil.version());
        if (operation.takesJson()) {
            request.contentType("application/json").body(Spoil.json(body));
        } else {
            operation.withGoodBody(request);
        }
        operation.queries().forEach((name, schema) -> {
            if (random.nextInt(3) == 0) {
                request.queryParam(name, spoil.text(schema));
            }
        });
        return request;
    }

    private Object body(Operation operation) {
        return operation.takesJson() ? spoil.value(operation.goodBody()) : null;
    }

    private List<UUID> ids(Operation operation) {
        return operation.kinds().stream().map(this::id).toList();
    }

    /** Mostly rows that are there, or nothing is reached that could break. */
    private UUID id(String kind) {
        var own = Rows.ids(kind, project.id());
        return own.isEmpty() || random.nextInt(10) == 0
                ? new UUID(random.nextLong(), random.nextLong())
                : own.get(random.nextInt(own.size()));
    }

    private Caller caller() {
        return List.of(project.owner(), project.owner(), project.lead(), project.manager())
                .get(random.nextInt(4));
    }
}
