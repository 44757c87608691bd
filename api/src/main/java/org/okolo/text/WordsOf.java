package org.okolo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the words of a text stand. What is joined by an apostrophe or a joiner is one word, and each of its parts is one too: so it is found
 * written together, apart, or with another apostrophe.
 */
public final class WordsOf {

    private static final String JOINERS = "'’‘ʼʻʹ′`´＇\u200c\u200d\u00ad";
    private static final Pattern WHOLE =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:[" + JOINERS + "]+[\\p{L}\\p{N}\\p{M}]+)*");
    private static final Pattern JOINER = Pattern.compile("[" + JOINERS + "]+");
    private static final Pattern HYPHENATED = Pattern.compile("[\\p{L}\\p{M}]+(?:[-\u2010\u2011][\\p{L}\\p{M}]+)+");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

    /** An address that leads to a person, of whom it names the handle or the number. */
    private static final Pattern PERSON_AT = Pattern.compile(
            "(?i)^\\s*(?:https?://)?(?:[a-z\\d-]+\\.)+[a-z]{2,}/@?(?:profile\\.php\\?id=|id(?=\\d+$))?([^/?#\\s]+).*$");

    private WordsOf() {}

    /**
     * A word where it stands.
     *
     * @param start in UTF-16 units
     * @param end the first place after it
     * @param text folded, without what joins its parts
     */
    public record Found(int start, int end, String text) {}

    /** The words of a question: whole, and of a person's address the last part only. */
    public static List<Found> asked(String question) {
        return whole(PERSON_AT.matcher(question).replaceFirst("$1"));
    }

    /** The words of a text, each once, whatever joins its parts. */
    public static List<Found> whole(String text) {
        var found = new ArrayList<Found>();
        var word = WHOLE.matcher(text);
        while (word.find()) {
            add(found, word.start(), word.end(), word.group());
        }
        return found;
    }

    /** The words of a text that is to be found: whole and in parts; what a hyphen joins also as one. */
    public static List<Found> all(String text) {
        var found = new ArrayList<Found>();
        var word = WHOLE.matcher(text);
        while (word.find()) {
            add(found, word.start(), word.end(), word.group());
            addParts(found, word.start(), word.group());
        }
        var hyphenated = HYPHENATED.matcher(text);
        while (hyphenated.find()) {
            add(
                    found,
                    hyphenated.start(),
                    hyphenated.end(),
                    HYPHEN.matcher(hyphenated.group()).replaceAll(""));
        }
        return found;
    }

    private static void addParts(List<Found> found, int start, String word) {
        var joiner = JOINER.matcher(word);
        var from = 0;
        while (joiner.find()) {
            add(found, start + from, start + joiner.start(), word.substring(from, joiner.start()));
            from = joiner.end();
        }
        if (from > 0) {
            add(found, start + from, start + word.length(), word.substring(from));
        }
    }

    private static void add(List<Found> found, int start, int end, String word) {
        var folded = Folded.of(JOINER.matcher(word).replaceAll(""));
        if (!folded.isEmpty()) {
            found.add(new Found(start, end, folded));
        }
    }
}
