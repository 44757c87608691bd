package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;

/** What docs/api.md says about capabilities is there: the tests it names, and no path of the API that it leaves out. */
@OkoloTest
class CapabilityTableTest {

    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    private String table;

    @BeforeEach
    void read() throws IOException {
        table = Files.readString(Path.of("../docs/api.md"));
    }

    @Test
    void everyTestItNamesIsThere() throws IOException {
        List<String> sources;
        try (var files = Files.walk(Path.of("src/test/java"))) {
            sources = files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
        var missing = NAMED_TEST
                .matcher(table)
                .results()
                .filter(named -> !isIn(sources, named))
                .map(MatchResult::group)
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyPathOfTheApiStandsInIt() {
        var missing = Operation.all().stream()
                .map(operation -> operation.path().replaceFirst("^/api/v1", "").replaceFirst("(/[^/]+).*", "$1"))
                .distinct()
                .filter(step -> !Pattern.compile("[` ]" + Pattern.quote(step) + "\\b")
                        .matcher(table)
                        .find())
                .toList();
        assertEquals(List.of(), missing);
    }

    private static boolean isIn(List<String> sources, MatchResult named) {
        return sources.stream()
                .filter(file -> file.endsWith("/" + named.group(1) + ".java"))
                .anyMatch(file -> named.group(2) == null || text(file).contains("void " + named.group(2) + "("));
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
