package org.okolo.template;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What a template can leave open, and where the words come from. */
enum Placeholder {
    CLIENT_FIRST_NAME("client.firstName", people -> FirstName.in(people.clientName(), people.region())),
    CLIENT_NAME("client.name", People::clientName),
    MANAGER_FIRST_NAME("manager.firstName", people -> FirstName.in(people.managerName(), people.region())),
    MANAGER_NAME("manager.name", People::managerName),
    PROJECT_NAME("project.name", People::projectName);

    private final String written;
    private final Function<People, String> word;

    Placeholder(String written, Function<People, String> word) {
        this.written = written;
        this.word = word;
    }

    /**
     * @param clientName null when it is not said who is written to
     * @param region of the project, as {@code HU}; null when its zone is no country's
     */
    record People(String clientName, String managerName, String projectName, String region) {}

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
}
