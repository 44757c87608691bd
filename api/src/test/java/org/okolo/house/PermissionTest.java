package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;

/**
 * Walks every endpoint there is as every role, with own ids, ids of another project and ids of nothing, with a fresh
 * version and a stale one, and compares who was let in with the table for readers.
 * {@code -Dokolo.permissions.write=true} writes the table again, to be read before it is committed.
 */
@OkoloTest
class PermissionTest {

    private static final Path TABLE = Path.of("../docs/permissions.md");
    private static final String HEAD = "| --- | --- | --- | --- | --- |";

    @Test
    void everyEndpointLetsInWhomTheTableNames() throws IOException {
        List<String> rows;
        try (var walk = new PermissionWalk()) {
            rows = walk.inOrder(Operation.all()).stream()
                    .map(walk::row)
                    .sorted()
                    .toList();
            assertEquals(List.of(), walk.wrong());
        }
        if (Boolean.getBoolean("okolo.permissions.write")) {
            write(rows);
        }
        assertEquals(
                lines(rows.stream()), lines(Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("| `"))));
    }

    private static void write(List<String> rows) throws IOException {
        var before = Files.readString(TABLE).replaceFirst("(?s)(.*" + HEAD.replace("|", "\\|") + "\n).*", "$1");
        Files.writeString(TABLE, before + lines(rows.stream()) + "\n");
    }

    /** One text, so that a difference is shown line by line. */
    private static String lines(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n"));
    }
}
