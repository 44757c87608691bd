package org.okolo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okolo.bulk.Bulk;
import org.okolo.bulk.BulkKind;
import org.okolo.client.Sample;
import org.okolo.event.Event;
import org.okolo.event.EventKind;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Via;

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
        var moved = project.in(() -> Event.<Event>list("kind", EventKind.CLIENT_STATUS).stream()
                .map(event -> event.clientId)
                .toList());
        assertEquals(
                List.of(250L, 250L),
                List.of((long) moved.size(), moved.stream().distinct().count()));
    }

    @Test
    void whoeverComesLateToTheEndDoesNotStopAnUndoThatHasBegun() {
        Sample.client(project.lead(), "Anna");
        var statuses = project.lead().call().get("/statuses").jsonPath().getList("items.id");
        var id = Bulk.started(project.lead(), "", Bulk.to(BulkKind.STATUS, "statusId", statuses.get(0)));
        var path = "/bulk-actions/" + id;
        project.in(() -> {
            Job seen = Job.findById(UUID.fromString(id));
            Finished.job(project.lead(), path);
            project.lead().call().post(path + "/undo").then().statusCode(202);
            TestProject.bean(RunJobs.class).end(seen);
            return null;
        });
        assertEquals("UNDONE", Finished.job(project.lead(), path).getString("state"));
    }

    @Test
    void aPartThatAnotherNodeHasDoneIsNotGivenUp() {
        var jobId = project.in(this::jobOfOnePart);
        project.in(() -> {
            JobChunk seen = JobChunk.find("jobId", jobId).firstResult();
            project.in(() -> JobChunk.update("state = ?1 where jobId = ?2", ChunkState.DONE, jobId));
            TestProject.bean(FailedChunks.class).count(jobId, seen.id);
            return null;
        });
        assertEquals(
                ChunkState.DONE,
                project.in(() -> JobChunk.<JobChunk>find("jobId", jobId).firstResult().state));
    }

    /** It has failed often, and nobody looks at it for an hour. */
    private UUID jobOfOnePart() {
        var lead = project.lead();
        TestProject.bean(CurrentManager.class).act(lead.id(), lead.role(), Via.BULK, null);
        var job = TestProject.bean(Jobs.class).begin(JobKind.BULK, "{}", List.of(new Jobs.Part("[]", 1)));
        job.dueAt = Instant.now().plusSeconds(3600);
        JobChunk.update("attempts = 5 where jobId = ?1", job.id);
        return job.id;
    }
}
