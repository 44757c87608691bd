package org.okolo.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small beats clever: no file and no method outgrows what a reader holds in mind. */
class SizeTest {

    private static final int FILE = 250;
    private static final int METHOD = 40;

    /** The formatter puts a method's last line at the depth of its first, which is all this needs to know of Java. */
    private static final Pattern METHOD_BEGINS = Pattern.compile(
            "^( {4}| {8})(?!return|throw|new |else|if|for|while|switch|try|catch)[\\w@<].*\\) *(throws [\\w., ]+)?\\{$");

    @Test
    void noFileIsTooLong() {
        assertEquals(
                List.of(), sources().filter(file -> lines(file).size() > FILE).toList());
    }

    @Test
    void noMethodIsTooLong() {
        assertEquals(List.of(), sources().flatMap(SizeTest::longMethods).toList());
    }

    private static Stream<String> longMethods(Path file) {
        var found = new ArrayList<String>();
        var lines = lines(file);
        for (var begin = 0; begin < lines.size(); begin++) {
            if (METHOD_BEGINS.matcher(lines.get(begin)).matches()) {
                var length = length(lines, begin);
                if (length > METHOD) {
                    found.add(file.getFileName() + ":" + (begin + 1) + " has " + length + " lines");
                }
            }
        }
        return found.stream();
    }

    private static int length(List<String> lines, int begin) {
        var end = lines.get(begin).replaceFirst("\\S.*", "") + "}";
        var line = begin + 1;
        while (line < lines.size() && !lines.get(line).equals(end)) {
            line++;
        }
        return line - begin + 1;
    }

    private static Stream<Path> sources() {
        try {
            return Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("src/test/java")))
                    .filter(file -> file.toString().endsWith(".java"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
