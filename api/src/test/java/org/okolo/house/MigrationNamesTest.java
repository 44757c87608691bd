package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A folder lists names letter by letter, so numbers have to be of one length to be listed in their order. */
class MigrationNamesTest {

    /** Those up to V26 have been applied as they are, and what has been applied is never renamed. */
    private static final Pattern NAME = Pattern.compile("V([1-9]|1\\d|2[0-6]|\\d{3})__[a-z0-9_]+\\.sql");

    @Test
    void migrationsAreListedInTheirOrder() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            var misnamed = files.map(file -> file.getFileName().toString())
                    .filter(name -> !NAME.matcher(name).matches())
                    .toList();
            assertEquals(List.of(), misnamed);
        }
    }
}
