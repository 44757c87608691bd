package org.okolo.task;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/** What the tests of tasks ask for, as the manager of the project where nobody is named. */
record TaskCalls(TestProject project) {

    JsonPath add(Map<String, ?> body) {
        return project.manager()
                .call()
                .body(body)
                .post("/tasks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    ValidatableResponse edit(Caller by, JsonPath task, int version, Map<String, ?> body) {
        return by.edits(version)
                .body(body)
                .put("/tasks/" + task.getString("id"))
                .then();
    }

    ValidatableResponse done(JsonPath task, int version, boolean done) {
        return project.manager()
                .edits(version)
                .body(Map.of("done", done))
                .put("/tasks/" + task.getString("id") + "/done")
                .then()
                .statusCode(200);
    }

    ValidatableResponse list(String query) {
        return project.manager().call().get("/tasks?" + query).then().statusCode(200);
    }
}
