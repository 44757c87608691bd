package org.okolo.description;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names of what stands in the components. */
final class Names {

    private Names() {}

    /** @return {@code If-Match}, {@code if match} or {@code ifMatch} as {@code IfMatch} */
    static String pascal(String name) {
        return Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
