package org.okolo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okolo.OkoloTest;
import org.okolo.TestProject;
import org.okolo.bulk.Bulk;
import org.okolo.bulk.BulkKind;
import org.okolo.client.Sample;
import org.okolo.event.Event;
import org.okolo.event.EventKind;

/** Several nodes at one job. */
@OkoloTest
class JobRaceTest {

    final TestProject project = TestProject.open();

    @Test
    void eachClientIsChangedOnceWhoeverWorksAtIt() throws Exception {
        for (var i = 0; i < 250; i++) {
            Sample.client(project.lead(), "Anna");
        }
        var statuses = project.lead().call().get("/statuses").jsonPath().getList("items.id");
        var id = Bulk.started(project.lead(), "", Bulk.to(BulkKind.STATUS, "statusId", statuses.get(0)));
        var nodes = Executors.newFixedThreadPool(4);
        nodes.invokeAll(IntStream.range(0, 4)
                .mapToObj(node -> (Callable<Object>) () -> {
                    TestProject.bean(RunJobs.class).run();
                    return node;
                })
                .toList());
        nodes.shutdown();
        Finished.job(project.lead(), "/bulk-actions/" + id);
        List<UUID> moved = project.in(() -> Event.<Event>list("kind", EventKind.CLIENT_STATUS).stream()
                .map(event -> event.clientId)
                .toList());
        assertEquals(
                List.of(250L, 250L),
                List.of((long) moved.size(), moved.stream().distinct().count()));
    }
}
