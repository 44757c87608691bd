package org.okolo.event;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.exchange.Archive;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** What only owners may list is not read by leads in feeds and archives either. */
@OkoloTest
class OwnersEventsTest {

    private final TestProject project = TestProject.open();

    @BeforeEach
    void make() {
        made("/webhooks", Map.of("url", "https://hooks.example.com/services/SECRETINPATH", "kinds", List.of()));
        made("/invitations", Map.of("email", UUID.randomUUID() + "@secretly.example", "role", "MANAGER"));
        made("/tokens", Map.of("label", "Secret laptop"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook", "invitation", "token"})
    void leadsDoNotReadThemInTheFeed(String room) {
        project.lead().call().get("/events?kind=" + room).then().statusCode(200).body("items", empty());
        project.owner().call().get("/events?kind=" + room).then().body("items", hasSize(1));
    }

    @Test
    void leadsDoNotReadThemAmongOthers() {
        project.lead().call().get("/events").then().body("items", empty());
        project.owner()
                .call()
                .get("/events")
                .then()
                .body("items.kind", hasItems("webhook.added", "invitation.sent", "token.created"));
    }

    @Test
    void leadsDoNotReadThemInTheArchive() {
        var all = String.join("\n", Archive.of(project.lead()).values());
        assertFalse(all.contains("SECRETINPATH") || all.contains("secretly.example") || all.contains("Secret laptop"));
        assertTrue(String.join("\n", Archive.of(project.owner()).values()).contains("SECRETINPATH"));
    }

    private void made(String path, Map<String, Object> body) {
        project.owner().call().body(body).post(path).then().statusCode(201);
    }
}
