package org.okolo.exchange.cell;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Months and weekdays by name, whole or short, in the languages people here write tables in. */
final class CalendarWords {

    /** In this order: where two call different months the same, the first is meant. */
    private static final List<Locale> LANGUAGES = Stream.of(
                    "en", "ru", "uk", "kk", "hu", "fa", "be", "de", "fr", "es", "pl", "tr")
            .map(Locale::forLanguageTag)
            .toList();

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final int SHORTEST = 3;

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> WEEKDAYS = new HashSet<>();

    static {
        for (var language : LANGUAGES) {
            for (var style : STYLES) {
                for (var month : Month.values()) {
                    MONTHS.putIfAbsent(plain(month.getDisplayName(style, language)), month.getValue());
                }
                for (var day : DayOfWeek.values()) {
                    WEEKDAYS.add(plain(day.getDisplayName(style, language)));
                }
            }
        }
    }

    private CalendarWords() {}

    /** The number of the month that is called so or begins so, as {@code ноя}; 0 when it is none, or could be two. */
    static String month(String name) {
        var plain = plain(name);
        return String.valueOf(MONTHS.containsKey(plain) ? MONTHS.get(plain) : beginning(plain));
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(plain(word));
    }

    private static int beginning(String plain) {
        var meant = MONTHS.entrySet().stream()
                .filter(month -> plain.length() >= SHORTEST && month.getKey().startsWith(plain))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return meant.size() == 1 ? meant.iterator().next() : 0;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
