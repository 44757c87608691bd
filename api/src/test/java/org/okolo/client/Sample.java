package org.okolo.client;

import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;

/** Clients for tests, made over HTTP. */
public final class Sample {

    private Sample() {}

    /** A client without profiles. */
    public static JsonPath client(Caller by, String name) {
        return added(by, Map.of("name", name));
    }

    /** Very many clients, straight into the database. */
    public static void many(TestProject project, int count, UUID statusId, UUID ownerId) {
        var now = TestProject.bean(Clock.class).instant();
        project.in(() -> {
            for (var i = 0; i < count; i++) {
                var client = new Client();
                client.name = "Anna " + i;
                client.statusId = statusId;
                client.ownerId = ownerId;
                client.createdAt = now;
                client.changedAt = now;
                client.version = 1;
                client.persist();
            }
            return null;
        });
    }

    /** A client in VK. */
    public static JsonPath inVk(Caller by, String name, String externalId, String handle) {
        return added(by, Map.of("name", name, "profiles", List.of(profile("VK", externalId, handle))));
    }

    /** A client owned by somebody. */
    public static JsonPath ownedBy(Caller by, Caller owner) {
        return added(by, Map.of("name", "Anna Sample", "ownerId", owner.id()));
    }

    public static JsonPath added(Caller by, Map<String, ?> body) {
        return by.call()
                .body(body)
                .post("/clients")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static Map<String, String> profile(String network, String externalId, String handle) {
        var profile = new HashMap<String, String>();
        profile.put("network", network);
        profile.put("externalId", externalId);
        profile.put("handle", handle);
        return profile;
    }

    /** An id nobody else in the test has. */
    public static String id() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1_000_000, 9_000_000_000L));
    }

    public static int version(JsonPath view) {
        return view.getInt("version");
    }
}
