package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/** Whatever stands in a path: rows of another project do not exist. Written for all endpoints there are, and those to come. */
@OkoloTest
class ForeignProjectTest {

    private TestProject ours;
    private TestProject theirs;

    @BeforeEach
    void fill() {
        ours = FilledProject.open();
        theirs = FilledProject.open();
    }

    @Test
    void everyIdOfAnotherProjectIsUnknownToEveryRole() {
        var before = Rows.sums();
        var wrong = new ArrayList<String>();
        for (var operation : Operation.all()) {
            if (operation.isById()) {
                for (var caller : List.of(ours.owner(), ours.lead(), ours.manager())) {
                    idsToTry(operation).forEach(ids -> judge(operation, caller, ids, wrong));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, Rows.sums());
    }

    /** All of theirs; and where there are two, also ours first: a stranger's profile is no part of our client. */
    private List<List<UUID>> idsToTry(Operation operation) {
        var kinds = operation.kinds();
        var found = new ArrayList<List<UUID>>();
        found.add(kinds.stream().map(kind -> FilledProject.first(kind, theirs)).toList());
        if (kinds.size() > 1) {
            found.add(List.of(FilledProject.first(kinds.get(0), ours), FilledProject.first(kinds.get(1), theirs)));
        }
        return found;
    }

    private static void judge(Operation operation, Caller caller, List<UUID> ids, List<String> wrong) {
        var answer = operation.withGoodBody(operation.request(caller, ids)).request(operation.verb(), operation.path());
        var hidden = answer.statusCode() == 404
                && "not-found".equals(Problem.in(answer).slug());
        var notForTheRole = answer.statusCode() == 403
                && operation.isForSomeRoles()
                && "forbidden".equals(Problem.in(answer).slug());
        if (!hidden && !notForTheRole) {
            wrong.add(caller.role() + " " + operation + " answered " + answer.statusCode() + " " + answer.asString());
        }
    }
}
