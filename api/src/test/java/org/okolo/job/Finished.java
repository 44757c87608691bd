package org.okolo.job;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/** Waits for jobs, and works along as another node would. */
public final class Finished {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Finished() {}

    /** The same for a job that waits: before its next try, or for a licence. */
    public static JsonPath hurried(TestProject project, Caller caller, String path) {
        return job(caller, path, () -> project.in(() -> Job.update("dueAt = createdAt where dueAt is not null")));
    }

    /** The job at this path, when there is nothing left to do. */
    public static JsonPath job(Caller caller, String path) {
        return job(caller, path, () -> {});
    }

    private static JsonPath job(Caller caller, String path, Runnable hurry) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline) {
            hurry.run();
            TestProject.bean(RunJobs.class).run();
            var job = caller.call().get(path).then().statusCode(200).extract().jsonPath();
            if (List.of("DONE", "STOPPED", "UNDONE", "REVERTED").contains(job.getString("state"))) {
                return job;
            }
        }
        throw new AssertionError("The job at " + path + " does not end");
    }
}
