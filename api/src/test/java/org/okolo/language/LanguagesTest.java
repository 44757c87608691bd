package org.okolo.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A language that an account may name is spoken everywhere. */
class LanguagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    static Stream<String> codes() {
        return Languages.ALL.stream().map(Locale::getLanguage);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void itsViolationsHaveWords(String code) throws IOException {
        var file = code.equals("en") ? "ValidationMessages.properties" : "ValidationMessages_" + code + ".properties";
        var words = properties(file);
        var missing = properties("ValidationMessages.properties").keySet();
        missing.removeAll(words.keySet());
        assertEquals(Set.of(), missing);
        assertTrue(codes().allMatch(words.getProperty("okolo.locale")::contains), file + " names every language");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theDemoHasItsWords(String code) throws IOException {
        var words = properties("demo/words_" + code + ".properties");
        assertEquals(properties("demo/words_en.properties").keySet(), words.keySet());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyMailIsWrittenInIt(String code) throws IOException {
        assertEquals(mails("en"), mails(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theServerIsToldOfIt(String code) throws IOException {
        var told = properties("application.properties").getProperty("quarkus.locales");
        assertTrue(List.of(told.split(",")).contains(code), told);
    }

    private static List<String> mails(String code) throws IOException {
        var end = "_" + code + ".txt";
        try (var files = Files.list(RESOURCES.resolve("templates/mail"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .map(name -> name.substring(0, name.length() - end.length()))
                    .sorted()
                    .toList();
        }
    }

    private static Properties properties(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
