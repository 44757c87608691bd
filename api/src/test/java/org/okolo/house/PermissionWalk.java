package org.okolo.house;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Role;

/** Asks for everything as everybody, in a project that it fills again when a call has used it up. */
final class PermissionWalk implements AutoCloseable {

    private final List<String> wrong = new ArrayList<>();
    private final TestProject theirs = FilledProject.open();

    /** The next project is filled while the one before it is asked: half of all requests are for filling. */
    private final ExecutorService filling = Executors.newSingleThreadExecutor();

    private Future<TestProject> next = filling.submit(FilledProject::open);
    private TestProject ours;

    PermissionWalk() {
        open();
    }

    /** Waits for the last project, so that nothing changes any more when the next test looks at the tables. */
    @Override
    public void close() {
        open(() -> null);
        filling.shutdown();
    }

    /** What was answered as it must not be, whatever the table says. */
    List<String> wrong() {
        return wrong;
    }

    /** What takes away comes last, and inner things before those that hold them. */
    List<Operation> inOrder(List<Operation> all) {
        return all.stream()
                .sorted(Comparator.comparing(
                                (Operation operation) -> operation.verb().equals("DELETE"))
                        .thenComparing(operation -> -operation.path().length()))
                .toList();
    }

    /** The line of the table for this endpoint, as it has just been found to be. */
    String row(Operation operation) {
        var row = new StringBuilder("| `" + operation + "` | ");
        row.append(operation.isDoor() ? "yes" : nobody(operation));
        for (var role : Role.values()) {
            row.append(" | ").append(operation.isDoor() ? "yes" : cell(operation, role));
        }
        return row.append(" |").toString();
    }

    private String nobody(Operation operation) {
        expect(operation, null, ask(operation, null, List.of(), "\"0\""), 401, "unauthenticated");
        return "no";
    }

    private String cell(Operation operation, Role role) {
        var isForRole = role.isAtLeast(operation.role());
        if (operation.isStream()) {
            return isForRole ? "yes" : "no";
        }
        var refused = isForRole ? null : "forbidden";
        if (operation.isById()) {
            judgeOthers(operation, role, refused);
        }
        var own = own(operation, role);
        if (own.statusCode() == 404) {
            open();
            own = own(operation, role);
        }
        return verdict(operation, role, own, isForRole);
    }

    /** Ids of another project and ids of nothing look the same, whatever version is named. */
    private void judgeOthers(Operation operation, Role role, String refused) {
        var status = refused == null ? 404 : 403;
        var slug = refused == null ? "not-found" : refused;
        for (var version : operation.isEdit() ? List.of("\"0\"", "\"1\"") : List.of("\"0\"")) {
            expect(operation, role, ask(operation, caller(role), ids(operation, theirs), version), status, slug);
            expect(operation, role, ask(operation, caller(role), List.of(), version), status, slug);
        }
    }

    private Response own(Operation operation, Role role) {
        var ids = ownIds(operation);
        var answer = ask(operation, caller(role), ids, "\"0\"");
        if (answer.statusCode() == 401) {
            // An earlier call has ended this caller's access.
            open();
            ids = ownIds(operation);
            answer = ask(operation, caller(role), ids, "\"0\"");
        }
        if (answer.statusCode() != 412) {
            return answer;
        }
        var version = "\"" + Problem.body(answer).path("current").path("version") + "\"";
        return ask(operation, caller(role), ids, version);
    }

    private String verdict(Operation operation, Role role, Response own, boolean isForRole) {
        var status = own.statusCode();
        if (status >= 500 || status == 401 || status == 412 || status == 428) {
            wrong.add(role + " " + operation + " answered " + status + " " + own.asString());
        }
        if (status != 403) {
            return "yes";
        }
        return isForRole ? "own" : "no";
    }

    private void expect(Operation operation, Role role, Response answer, int status, String slug) {
        if (answer.statusCode() != status || !slug.equals(Problem.in(answer).slug())) {
            wrong.add(role + " " + operation + " answered " + answer.statusCode() + " " + answer.asString() + ", not "
                    + status);
        }
    }

    private static Response ask(Operation operation, Caller caller, List<UUID> ids, String version) {
        var request = operation.withGoodBody(operation.request(caller, ids, version));
        return request.request(operation.verb(), operation.path());
    }

    /** Of rows that are there; earlier calls may have taken them away. */
    private List<UUID> ownIds(Operation operation) {
        var usedUp = operation.kinds().stream()
                .anyMatch(kind -> Rows.ids(kind, ours.id()).isEmpty());
        if (usedUp) {
            open();
        }
        return ids(operation, ours);
    }

    private static List<UUID> ids(Operation operation, TestProject project) {
        return operation.kinds().stream()
                .map(kind -> FilledProject.first(kind, project))
                .toList();
    }

    private void open() {
        open(FilledProject::open);
    }

    private void open(Callable<TestProject> afterwards) {
        try {
            ours = next.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
        next = filling.submit(afterwards);
    }

    private Caller caller(Role role) {
        return switch (role) {
            case OWNER -> ours.owner();
            case LEAD -> ours.lead();
            case MANAGER -> ours.manager();
        };
    }
}
