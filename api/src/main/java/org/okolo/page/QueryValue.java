package org.okolo.page;

import java.time.DateTimeException;
import java.util.UUID;
import java.util.function.Function;
import org.okolo.problem.Invalid;

/** Reads query parameters that are taken as text: what is wrong with one is told by its name. */
public final class QueryValue {

    private QueryValue() {}

    /**
     * @param name of the parameter
     * @param text null or blank when it is left out
     * @param reading may throw an {@link IllegalArgumentException} or a {@link DateTimeException}
     * @return null when it is left out
     * @throws Invalid when it cannot be read
     */
    public static <T> T read(String name, String text, Function<String, T> reading) {
        try {
            return text == null || text.isBlank() ? null : reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Invalid.field(name, "okolo.wrong-type");
        }
    }

    /** @throws Invalid when it is no id, or left out */
    public static UUID id(String name, String text) {
        var id = read(name, text, UUID::fromString);
        if (id == null) {
            throw Invalid.field(name, "okolo.wrong-type");
        }
        return id;
    }

    /**
     * @return null when it is left out
     * @throws Invalid when it is neither {@code true} nor {@code false}
     */
    public static Boolean truth(String name, String text) {
        return read(name, text, QueryValue::truth);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
