package org.okolo.operations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class MetricsTest {

    private static final String TOKEN = "a token for tests";

    @Test
    void whoHasNoTokenReadsNone() {
        given().get("/q/metrics").then().statusCode(401);
    }

    @Test
    void aWrongTokenReadsNone() {
        given().auth().oauth2("guess").get("/q/metrics").then().statusCode(401);
    }

    @Test
    void theOperatorReadsThem() {
        given().auth()
                .oauth2(TOKEN)
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void theTimesOfLookUpsAreCountedInBuckets() {
        TestProject.open()
                .manager()
                .call()
                .body(Map.of("keys", List.of(Map.of("network", "VK", "id", "1"))))
                .post("/lookup");
        given().auth()
                .oauth2(TOKEN)
                .get("/q/metrics")
                .then()
                .body(matchesPattern("(?s).*http_server_requests_seconds_bucket\\{[^}]*lookup[^}]*le=\"0.01\".*"));
    }

    @Test
    void everyPathIsToldApart() throws IOException {
        var most = ConfigProvider.getConfig()
                .getValue("quarkus.micrometer.binder.http-server.max-uri-tags", Integer.class);
        try (var lines = Files.lines(Path.of("../docs/openapi.yaml"))) {
            assertTrue(lines.filter(line -> line.startsWith("  /api/")).count() * 2 < most);
        }
    }
}
