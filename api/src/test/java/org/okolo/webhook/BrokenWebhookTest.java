package org.okolo.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** Among the webhooks of a project one that cannot be read, as a newer node may have written it; and it comes first. */
@OkoloTest
class BrokenWebhookTest extends Webhooking {

    JsonPath broken;

    @AfterEach
    void mend() {
        write(null);
    }

    @Test
    void theOthersOfItsProjectGoOnReadingAndSending() throws Exception {
        broken = hook("client.added");
        hook("client.added");
        write("A_LATER_REASON");
        var client = Sample.client(project.manager(), "Anna").getString("id");
        work();
        assertEquals(client, receiver.next().json().getString("data.clientId"));
    }

    private void write(String reason) {
        project.in(() -> TestProject.bean(EntityManager.class)
                .createNativeQuery("update webhook set disabled_reason = :reason where id = :id")
                .setParameter("reason", reason)
                .setParameter("id", broken.getString("id"))
                .executeUpdate());
    }
}
