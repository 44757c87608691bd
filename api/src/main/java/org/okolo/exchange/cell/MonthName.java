package org.okolo.exchange.cell;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Months by name, whole or short, in the languages people here write tables in. */
final class MonthName {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.forLanguageTag("ru"), Locale.forLanguageTag("uk"), Locale.forLanguageTag("hu"));

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (var month : Month.values()) {
            for (var language : LANGUAGES) {
                for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    NUMBERS.put(plain(month.getDisplayName(style, language)), month.getValue());
                }
            }
        }
    }

    private MonthName() {}

    /** 0 when it is no month. */
    static String number(String name) {
        return String.valueOf(NUMBERS.getOrDefault(plain(name), 0));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
