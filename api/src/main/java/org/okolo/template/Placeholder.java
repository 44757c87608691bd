package org.okolo.template;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a template can leave open, and where the words come from. */
enum Placeholder {
    CLIENT_FIRST_NAME("client.firstName", people -> first(people.clientName())),
    CLIENT_NAME("client.name", People::clientName),
    MANAGER_FIRST_NAME("manager.firstName", people -> first(people.managerName())),
    MANAGER_NAME("manager.name", People::managerName),
    PROJECT_NAME("project.name", People::projectName);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String written;
    private final Function<People, String> word;

    Placeholder(String written, Function<People, String> word) {
        this.written = written;
        this.word = word;
    }

    /** @param clientName null when it is not said who is written to */
    record People(String clientName, String managerName, String projectName) {}

    /** The placeholder written so between braces. */
    static Optional<Placeholder> written(String text) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.written.equals(text))
                .findFirst();
    }

    /** Null when there is nothing to put in its place. */
    String word(People people) {
        return word.apply(people);
    }

    private static String first(String name) {
        return name == null ? null : SPACE.split(name.strip())[0];
    }
}
