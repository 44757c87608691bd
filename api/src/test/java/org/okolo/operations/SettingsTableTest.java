package org.okolo.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of settings for operators has all there are in the code, and no others. */
class SettingsTableTest {

    private static final Path TABLE = Path.of("../docs/operations.md");
    private static final Path SETTINGS = Path.of("src/main/resources/application.properties");
    private static final Pattern VARIABLE = Pattern.compile("\\bOKOLO_[A-Z0-9_]+\\b");
    private static final Pattern INJECTED =
            Pattern.compile("(?:@ConfigProperty\\(\\s*name = \"|\\$\\{)(okolo\\.[a-z0-9.-]+)");

    /** Set by the service itself, not by operators. */
    private static final Set<String> INTERNAL = Set.of("OKOLO_JWT_PRIVATE_KEY", "OKOLO_JWT_PUBLIC_KEY");

    @Test
    void everySettingIsInTheTable() throws IOException {
        var inCode = new TreeSet<String>(variables(Files.readString(SETTINGS)));
        javaFiles().forEach(file -> {
            inCode.addAll(variables(file));
            inCode.addAll(injected(file));
        });
        inCode.removeAll(INTERNAL);
        assertEquals(inCode, inTable());
    }

    private static Set<String> inTable() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| `OKOLO_"))
                .flatMap(line -> variables(line.split("\\|")[1]).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> variables(String text) {
        return VARIABLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** A property and the variable of the same letters are one setting. */
    private static Set<String> injected(String text) {
        return INJECTED.matcher(text)
                .results()
                .map(found -> found.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> javaFiles() throws IOException {
        return Files.walk(Path.of("src/main/java"))
                .filter(file -> file.toString().endsWith(".java"))
                .map(SettingsTableTest::read);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
