package org.okolo.description;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;

/** The description in the repository, from which the clients' types are made, is the one of this service. */
@OkoloTest
class DescriptionTest {

    private static final Path FILE = Path.of("../docs/openapi.yaml");

    /** At a desk the file follows by itself, to be committed with what changed it; a build server only tells that it was forgotten. */
    @Test
    void theFileInTheRepositoryIsTheDescriptionOfThisService() throws IOException {
        var now = given().get("/q/openapi?format=YAML").asString();
        if (!"true".equals(System.getenv("CI"))) {
            Files.writeString(FILE, now);
        }
        assertEquals(
                now, Files.readString(FILE), "docs/openapi.yaml is stale: build it at your desk and commit it too");
    }

    @Test
    void noOperationWritesOutARefusal() {
        var written = operations()
                .flatMap(operation -> map(operation.get("responses")).entrySet().stream())
                .filter(answer -> answer.getKey().compareTo("400") >= 0)
                .filter(answer -> !map(answer.getValue()).containsKey("$ref"))
                .toList();
        assertEquals(List.of(), written);
    }

    @Test
    void noTwoOperationsWriteOutTheSameParameter() {
        var repeated = operations()
                .flatMap(operation -> ((List<?>) operation.getOrDefault("parameters", List.of())).stream())
                .filter(parameter -> !map(parameter).containsKey("$ref"))
                .collect(groupingBy(parameter -> parameter, counting()))
                .entrySet()
                .stream()
                .filter(counted -> counted.getValue() > 1)
                .toList();
        assertEquals(List.of(), repeated);
    }

    private static Stream<Map<String, Object>> operations() {
        Map<String, Object> paths =
                given().get("/q/openapi?format=JSON").jsonPath().getMap("paths");
        return paths.values().stream()
                .flatMap(item -> map(item).values().stream())
                .map(DescriptionTest::map);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
