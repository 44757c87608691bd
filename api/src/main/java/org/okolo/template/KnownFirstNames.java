package org.okolo.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.okolo.text.Folded;

/** First names that are met often, so that a surname nobody can tell by its ending is not taken for one. */
final class KnownFirstNames {

    private static final Set<String> NAMES = read();

    private KnownFirstNames() {}

    /** @param plain folded */
    static boolean contains(String plain) {
        return NAMES.contains(plain);
    }

    private static Set<String> read() {
        try (var file = KnownFirstNames.class.getResourceAsStream("/first-names.txt")) {
            var names = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Arrays.stream(names.split("\\s+")).map(Folded::of).collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
