package org.okolo.description;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.okolo.OkoloTest;

/** The description in the repository, from which the clients' types are made, is the one of this service. */
@OkoloTest
class DescriptionTest {

    private static final Path FILE = Path.of("../docs/openapi.yaml");

    @Test
    void theFileInTheRepositoryIsTheDescriptionOfThisService() throws IOException {
        var now = given().get("/q/openapi?format=YAML").asString();
        if (Boolean.getBoolean("okolo.openapi.write")) {
            Files.writeString(FILE, now);
        }
        assertEquals(
                now,
                Files.exists(FILE) ? Files.readString(FILE) : "",
                "docs/openapi.yaml is stale. Refresh it: mvn -pl api test -Dtest=DescriptionTest -Dokolo.openapi.write=true");
    }
}
