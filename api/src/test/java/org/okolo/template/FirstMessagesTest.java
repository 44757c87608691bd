package org.okolo.template;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;

@OkoloTest
class FirstMessagesTest {
    @Test
    void aNewProjectHasMessagesThatCanBeUsedAtOnce() {
        var project = TestProject.open();
        var client = Sample.client(project.manager(), "Anna Orlova").getString("id");
        String greeting = project.manager().call().get("/templates").path("items[0].id");
        project.manager()
                .call()
                .body(Map.of("clientId", client))
                .post("/templates/" + greeting + "/render")
                .then()
                .body("text", equalTo("Hello, Anna!\nThank you for writing. What can I do for you?"))
                .body("missing", empty());
    }

    @Test
    void theFirstMessagesOfARussianOwnerAreRussian() {
        var form = new HashMap<>(TestAccount.form(UUID.randomUUID() + "@example.test"));
        form.put("locale", "ru");
        String token = TestAccount.door().body(form).post("/sign-up").path("accessToken");
        TestAccount.as(token).get("/templates").then().body("items.shortcut", contains("привет", "спасибо"));
    }
}
