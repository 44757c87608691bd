package org.okolo.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Texts and numbers that stand nowhere else, to be put into everything that may be said of a person. */
final class Marks {

    private final long number = ThreadLocalRandom.current().nextLong(10_000_000, 100_000_000);
    private final List<String> given = new ArrayList<>();

    /** A word in lower case. */
    String word() {
        return given("zq" + number + "x" + given.size());
    }

    /** Digits only, as many as a phone number has behind its country's code. */
    String digits() {
        return given(number + String.format("%02d", given.size()));
    }

    /** What begins every one of them: with this all are found. */
    String beginning() {
        return Long.toString(number);
    }

    List<String> given() {
        return List.copyOf(given);
    }

    private String given(String mark) {
        given.add(mark);
        return mark;
    }
}
