package org.okolo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.manager.Manager;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Via;

@OkoloTest
class StoppedJobTest {

    final TestProject project = TestProject.open();

    /** The lines of an import are full of people, and nobody will ever do them. */
    @Test
    void theJobOfSomebodySwitchedOffForgetsWhatItHadToDo() {
        var id = project.in(this::beginAndLeave);
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (state(id) == JobState.RUNNING && System.nanoTime() < deadline) {
            TestProject.bean(RunJobs.class).run();
        }
        assertEquals(JobState.STOPPED, state(id));
        assertNull(project.<String>in(() -> JobChunk.<JobChunk>find("jobId", id).singleResult().input));
    }

    private UUID beginAndLeave() {
        var lead = project.lead();
        TestProject.bean(CurrentManager.class).act(lead.id(), Role.LEAD, Via.IMPORT, lead.id());
        var job = TestProject.bean(Jobs.class).begin(JobKind.IMPORT, "{}", List.of(new Jobs.Part("[]", 1)));
        Manager.update("active = false where id = ?1", lead.id());
        return job.id;
    }

    private JobState state(UUID id) {
        return project.<JobState>in(() -> Job.<Job>findById(id).state);
    }
}
