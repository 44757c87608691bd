package org.okolo.text;

import java.util.regex.Pattern;

/**
 * Writes a name as it sounds, so that Орлова and Orlova, Юлия and Yulia, Хомяков and Khomyakov find each other. Only as good
 * as a table is: a last resort that counts less than letters.
 */
public final class Sound {

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
        "c", "ch", "sh", "sh", "", "i", "", "e", "iu", "ia", "i", "i", "e", "g"
    };

    /** The ways in which one sound is written in Latin letters. */
    private static final String[][] SAME = {
        {"ye", "e"},
        {"yo", "e"},
        {"shch", "sh"},
        {"sch", "sh"},
        {"tch", "ch"},
        {"kh", "h"},
        {"ts", "c"},
        {"x", "ks"},
        {"y", "i"},
        {"j", "i"},
        {"w", "v"},
        {"ph", "f"},
        {"ck", "k"},
        {"q", "k"},
        {"ander", "andr"},
        {"ae", "a"},
        {"oe", "o"},
        {"ue", "u"}
    };

    private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1+");

    private Sound() {}

    /** @param plain lower case, without accents */
    public static String of(String plain) {
        var latin = new StringBuilder();
        for (var i = 0; i < plain.length(); i++) {
            var place = CYRILLIC.indexOf(plain.charAt(i));
            latin.append(place < 0 ? String.valueOf(plain.charAt(i)) : LATIN[place]);
        }
        var sound = latin.toString();
        for (var pair : SAME) {
            sound = sound.replace(pair[0], pair[1]);
        }
        return TWICE.matcher(sound).replaceAll("$1");
    }
}
