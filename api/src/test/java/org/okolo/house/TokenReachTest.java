package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/** Which endpoints a manager token reaches, by its scope, whoever's it is. */
@OkoloTest
class TokenReachTest {

    private static final Path CARD = Path.of("../extension/card/src/api/requests.ts");
    private static final Pattern REQUEST = Pattern.compile("request\\('(\\w+)', '([^']+)'");

    /** What the extension asks for besides the card: icons, search, its popup, notices of what is due, and the live stream. */
    private static final Set<String> BESIDE_THE_CARD = Set.of(
            "DELETE /api/v1/clients/{id}/answering",
            "GET /api/v1/clients",
            "GET /api/v1/live",
            "GET /api/v1/networks/adapters",
            "GET /api/v1/search",
            "GET /api/v1/statistics/today",
            "POST /api/v1/clients/{id}/profiles/{profileId}/sightings",
            "POST /api/v1/lookup",
            "POST /api/v1/notices/claim",
            "POST /api/v1/notices/shown",
            "POST /api/v1/sightings",
            "PUT /api/v1/clients/{id}/answering");

    /** Paths that give, take or show access. */
    private static final Pattern ACCESS = Pattern.compile(
            "/api/v1/(invitations|password|project/second-factor|second-factor|sessions|sign-ins|tokens|verification|webhooks)(/.*)?"
                    + "|/api/v1/managers/\\{id}.*");

    @Test
    void aTokenForTheCardReachesWhatTheExtensionAsksForAndNothingElse() throws IOException {
        var wanted = new TreeSet<>(BESIDE_THE_CARD);
        REQUEST.matcher(Files.readString(CARD))
                .results()
                .map(request -> request.group(1).toUpperCase() + " /api/v1" + request.group(2))
                .forEach(wanted::add);
        assertEquals(lines(wanted), lines(reached("CARD", operation -> true)));
    }

    @Test
    void noTokenReachesWhatGivesAccess() {
        assertEquals(
                "",
                lines(reached(
                        "WRITE", operation -> ACCESS.matcher(operation.path()).matches())));
    }

    @Test
    void aReadingTokenReachesNothingThatChanges() {
        var expected = Set.of(
                "POST /api/v1/bulk-actions/preview",
                "POST /api/v1/clients/{id}/merges/preview",
                "POST /api/v1/imports/{id}/check",
                "POST /api/v1/lookup",
                "POST /api/v1/templates/{id}/render");
        var reached = reached("READ", operation -> !operation.verb().equals("GET"));
        assertEquals(lines(expected), lines(reached));
    }

    /** Asked for nothing that is there: only whether the token is refused for its scope. */
    private static Set<String> reached(String scope, Predicate<Operation> which) {
        var caller = withToken(TestProject.open().owner(), scope);
        return Operation.all().stream()
                .filter(operation -> !operation.isDoor())
                .filter(which)
                .filter(operation -> operation.isStream() ? !scope.equals("LOOKUP") : !isTooNarrow(operation, caller))
                .map(Operation::toString)
                .collect(Collectors.toSet());
    }

    private static boolean isTooNarrow(Operation operation, Caller caller) {
        var request = operation.withGoodBody(operation.request(caller, List.of()));
        var answer = request.request(operation.verb(), operation.path());
        return answer.statusCode() == 403 && Problem.in(answer).slug().equals("scope-too-narrow");
    }

    private static Caller withToken(Caller manager, String scope) {
        String token = manager.call()
                .body(Map.of("label", "Laptop", "scope", scope))
                .post("/tokens")
                .path("token");
        String access = TestAccount.door()
                .body(Map.of("token", token))
                .post("/token-exchange")
                .path("accessToken");
        return new Caller(manager.id(), manager.accountId(), manager.email(), manager.role(), access);
    }

    private static String lines(Set<String> operations) {
        return operations.stream().sorted().collect(Collectors.joining("\n"));
    }
}
