package org.okolo.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class AnsweringTest {

    final TestProject project = TestProject.open();

    @Test
    void aColleagueHearsAtOnceWhoIsAnswering() throws Exception {
        var client = Sample.client(project.lead(), "Anna").getString("id");
        try (var ear = Ear.open(project.lead().token(), null)) {
            project.manager()
                    .call()
                    .put("/clients/" + client + "/answering")
                    .then()
                    .statusCode(200);
            var heard = ear.next();
            assertEquals("answering", heard.name());
            assertEquals(client, heard.json().getString("clientId"));
            assertEquals(project.manager().id().toString(), heard.json().getString("managerId"));
            assertNotNull(heard.json().getString("until"));
        }
    }

    @Test
    void theEndIsToldAndGoingOnIsNot() throws Exception {
        var path = pathOfSomebody();
        try (var ear = Ear.open(project.lead().token(), null)) {
            project.manager().call().put(path);
            project.manager().call().put(path);
            project.manager().call().delete(path).then().statusCode(204);
            assertNotNull(ear.next().json().getString("until"));
            assertNull(ear.next().json().getString("until"));
        }
    }

    @Test
    void whoBeginsIsToldOfTheOthers() {
        var path = pathOfSomebody();
        List<String> forFirst = project.manager().call().put(path).path("items.managerId");
        List<String> forSecond = project.lead().call().put(path).path("items.managerId");
        assertEquals(List.of(), forFirst);
        assertEquals(List.of(project.manager().id().toString()), forSecond);
    }

    private String pathOfSomebody() {
        return "/clients/" + Sample.client(project.lead(), "Anna").getString("id") + "/answering";
    }
}
