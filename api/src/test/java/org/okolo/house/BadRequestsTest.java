package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** Every endpoint the service offers, with each kind of bad request: one shape of refusal, the right status, and nothing changed. */
@OkoloTest
class BadRequestsTest {

    private final TestProject project = TestProject.open();
    private final List<String> wrong = new ArrayList<>();
    private Map<String, String> before;

    @BeforeEach
    void remember() {
        before = Rows.sums();
    }

    @AfterEach
    void everyAnswerWasRightAndNothingChanged() {
        assertEquals(List.of(), wrong);
        assertEquals(before, Rows.sums());
    }

    @Test
    void withoutAToken() {
        each(
                operation -> !operation.isDoor(),
                "unauthenticated",
                401,
                operation -> operation.withGoodBody(operation.request(null, List.of())));
    }

    @Test
    void withTheWrongRole() {
        each(
                Operation::isForSomeRoles,
                "forbidden",
                403,
                operation -> operation.withGoodBody(operation.request(project.manager(), List.of())));
    }

    @Test
    void withAnUnknownId() {
        each(
                Operation::isById,
                "not-found",
                404,
                operation -> operation.withGoodBody(operation.request(project.owner(), List.of())));
    }

    @Test
    void withAnIdThatIsNone() {
        each(Operation::isById, "not-found", 404, operation -> {
            var request = operation.withGoodBody(operation.request(project.owner(), List.of()));
            return request.pathParam(operation.path().replaceAll(".*?\\{([^}]+)}.*", "$1"), "not-an-id");
        });
    }

    @Test
    void withBrokenJson() {
        each(
                Operation::takesJson,
                "malformed",
                400,
                operation -> operation
                        .request(project.owner(), List.of())
                        .contentType("application/json")
                        .body("{\"name\": "));
    }

    @Test
    void withAnEmptyBody() {
        each(
                Operation::takesJson,
                null,
                400,
                operation -> operation.request(project.owner(), List.of()).contentType("application/json"));
    }

    @Test
    void withAnEmptyObject() {
        each(
                Operation::needsFields,
                "invalid",
                400,
                operation -> operation
                        .request(project.owner(), List.of())
                        .contentType("application/json")
                        .body("{}"));
    }

    @Test
    void withAnUnknownField() {
        each(
                Operation::takesJson,
                "invalid",
                400,
                operation -> operation
                        .request(project.owner(), List.of())
                        .contentType("application/json")
                        .body("{\"surprise\": 1}"));
    }

    @Test
    void withAListForAnObject() {
        each(
                Operation::takesJson,
                "malformed",
                400,
                operation -> operation
                        .request(project.owner(), List.of())
                        .contentType("application/json")
                        .body("[]"));
    }

    @Test
    void withAnotherMediaType() {
        each(
                Operation::takesBody,
                "unsupported-media-type",
                415,
                operation -> operation
                        .request(project.owner(), List.of())
                        .contentType("application/x-nothing")
                        .body(new byte[] {1}));
    }

    @Test
    void withAMethodThatIsNotOffered() {
        for (var operation : Operation.all()) {
            var answer = operation.request(project.owner(), List.of()).request("PATCH", operation.path());
            judge(operation, answer, "method-not-allowed", 405);
        }
    }

    @Test
    void withAMediaTypeNobodyMakes() {
        each(
                operation -> operation.verb().equals("GET") && !operation.mayBeEmpty(),
                "not-acceptable",
                406,
                operation -> operation.request(project.owner(), List.of()).accept("application/x-nothing"));
    }

    private void each(
            Predicate<Operation> which, String slug, int status, Function<Operation, RequestSpecification> request) {
        Operation.all().stream()
                .filter(which)
                .forEach(operation -> judge(
                        operation, request.apply(operation).request(operation.verb(), operation.path()), slug, status));
    }

    private void judge(Operation operation, Response answer, String slug, int status) {
        var problem = Problem.in(answer);
        var right = problem.isShaped() && problem.status() == status && (slug == null || slug.equals(problem.slug()));
        if (!right || answer.asString().contains("org.okolo")) {
            wrong.add(operation + " answered " + answer.statusCode() + " " + answer.asString());
        }
    }
}
