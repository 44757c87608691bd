package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A room is found by its name, said in a sentence, and seen at a glance. */
class PackagesTest {

    /** What a reader takes in at once. */
    private static final int FILES = 30;

    /** Between the sentence and the name a package may carry annotations, and their imports behind it. */
    private static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\*\\s.*?\\w.*?\\*/.*\\bpackage [\\w.]+;.*");

    @Test
    void everyPackageSaysWhatItIsFor() {
        var silent = packages("src/main/java").keySet().stream()
                .filter(room -> !says(room.resolve("package-info.java")))
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void noPackageIsCrowded() {
        var crowded = Stream.of("src/main/java", "src/test/java")
                .flatMap(root -> packages(root).entrySet().stream())
                .filter(room -> room.getValue() > FILES)
                .map(room -> room.getKey() + " has " + room.getValue() + " files")
                .toList();
        assertEquals(List.of(), crowded);
    }

    private static Map<Path, Long> packages(String root) {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean says(Path info) {
        try {
            return Files.exists(info)
                    && SENTENCE.matcher(Files.readString(info)).matches();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
