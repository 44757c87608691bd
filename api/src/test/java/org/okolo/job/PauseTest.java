package org.okolo.job;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.bulk.Bulk;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** Jobs of a project whose trial has ended. Access tokens from before go on for some minutes, so jobs may even begin then. */
@OkoloTest
class PauseTest {

    final TestProject project = TestProject.open();
    String path;

    @BeforeEach
    void addAClient() {
        Sample.client(project.lead(), "Anna");
    }

    /** A job that waits is looked at again and again, which other tests would see. */
    @AfterEach
    void letItEnd() {
        project.licence();
        Finished.hurried(project, project.lead(), path);
    }

    @Test
    void aJobWaitsWhenTheTrialHasEndedAndSaysWhy() {
        delete();
        TestProject.bean(RunJobs.class).run();
        project.lead()
                .call()
                .get(path)
                .then()
                .body("state", equalTo("RUNNING"))
                .body("pausedBy", equalTo("READ_ONLY"))
                .body("progress.changed", equalTo(0));
        names().body("items.name", contains("Anna"));
    }

    @Test
    void aJobGoesOnByItselfWhenALicenceIsGranted() {
        delete();
        TestProject.bean(RunJobs.class).run();
        project.licence();
        assertEquals("DONE", Finished.hurried(project, project.lead(), path).getString("state"));
        project.lead().call().get(path).then().body("pausedBy", nullValue());
        names().body("items", empty());
    }

    @Test
    void anUndoWaitsLikeTheWork() {
        delete();
        project.licence();
        Finished.hurried(project, project.lead(), path);
        project.endLicence();
        project.lead().call().post(path + "/undo").then().statusCode(202);
        TestProject.bean(RunJobs.class).run();
        project.lead().call().get(path).then().body("state", equalTo("UNDOING")).body("pausedBy", equalTo("READ_ONLY"));
        project.licence();
        assertEquals("UNDONE", Finished.hurried(project, project.lead(), path).getString("state"));
    }

    private void delete() {
        project.endTrial();
        path = "/bulk-actions/" + Bulk.started(project.lead(), "", Map.of("kind", "DELETE"));
    }

    private ValidatableResponse names() {
        return project.lead().call().get("/clients").then();
    }
}
