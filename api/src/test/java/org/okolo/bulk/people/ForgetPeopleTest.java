package org.okolo.bulk.people;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.client.ErasingClients;
import org.okolo.client.Sample;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;
import org.okolo.job.JobKind;
import org.okolo.job.Jobs;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Via;

@OkoloTest
class ForgetPeopleTest {

    final TestProject project = TestProject.open();

    @Test
    void whoeverIsErasedBeforeTheirTurnIsAddedByNobody() {
        var anna = Sample.inVk(project.owner(), "Anna", "7", null).getString("id");
        UUID job = project.in(this::waiting);
        project.owner().edits(1).post("/clients/" + anna + "/erase").then().statusCode(200);
        String input = project.in(() -> JobChunk.<JobChunk>find("jobId", job).firstResult().input);
        assertTrue(input.startsWith("{\"from\":0,\"people\":[null,{"), input);
    }

    /** Nobody asks for it, and a namesake is somebody else. */
    @Test
    void whoeverIsErasedForWantOfTimeStaysInTheOrder() {
        var anna =
                UUID.fromString(Sample.inVk(project.owner(), "Anna", "7", null).getString("id"));
        UUID job = project.in(this::waiting);
        String input = project.in(() -> {
            CDI.current().getBeanManager().getEvent().fire(new ErasingClients(List.of(anna), false));
            return JobChunk.<JobChunk>find("jobId", job).firstResult().input;
        });
        assertTrue(input.startsWith("{\"from\":0,\"people\":[{\"name\":\"Somebody\""), input);
    }

    /** An action whose turn does not come: Anna and Berta. */
    private UUID waiting() {
        TestProject.bean(CurrentManager.class).act(project.lead().id(), Role.LEAD, Via.BULK, null);
        var people = List.of(
                "{\"name\":\"Somebody\",\"profile\":{\"network\":\"VK\",\"externalId\":\"7\"}}",
                "{\"name\":\"Berta\",\"profile\":{\"network\":\"VK\",\"externalId\":\"8\"}}");
        var input = "{\"from\":0,\"people\":[" + String.join(",", people) + "]}";
        var job =
                TestProject.bean(Jobs.class).begin(JobKind.PEOPLE, "{\"add\":true}", List.of(new Jobs.Part(input, 2)));
        Job.update("dueAt = ?1 where id = ?2", job.createdAt.plus(Duration.ofDays(1)), job.id);
        return job.id;
    }
}
