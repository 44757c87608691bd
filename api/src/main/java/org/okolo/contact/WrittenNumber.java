package org.okolo.contact;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.okolo.text.Digits;
import org.okolo.text.Unseen;

/**
 * A telephone number as it was written, and the extension that stood behind it.
 *
 * @param extension digits; null when there is none
 */
record WrittenNumber(String number, String extension) {

    /** As offices call it, in Russian, Ukrainian, Kazakh, English, German, Hungarian and Persian. */
    private static final String CALLED =
            "доб(?:авочный)?|вн(?:утр(?:енний)?)?|доп|дод(?:атковий)?|ішкі|ext(?:ension)?|durchwahl|nebenstelle|mell(?:ék)?|داخلی";

    private static final Pattern EXTENSION = Pattern.compile(
            "(?iu)[\\s,;/]*(?:\\(?\\s*(?:" + CALLED
                    + ")(?!\\p{L})[.:=]?(?:\\s*(?:номер|no|nr)\\b\\.?)?|(?<!\\p{L})[#*xх])\\s*№?\\s*(\\d{1,4}(?:-\\d{1,3})?|\\d{1,7})\\D*$");

    static final Pattern COMMA =
            Pattern.compile("(?iu)\\s*[,;]\\s*(?=(?:" + CALLED + ")(?!\\p{L})[.:=]?\\s*(?:номер|no|nr|№)?\\s*\\d)");

    private static final Pattern CALLED_BEHIND =
            Pattern.compile("(?iu)\\s*[/,-]?\\s*(\\d{1,5})(?:-?[aeoö]?s)?\\s+mell(?:ék)?\\.?\\)?$");

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\s*\\(\\s*(\\d{1,5})\\s*\\)$");

    /** What is said of a number behind it: {@code (max)}, {@code Анна}, {@code после 18:00}. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\d)[\\s,;:(\\[\\p{Pd}]*\\p{L}.*$");

    static WrittenNumber of(String text) {
        var plain = Digits.plain(Unseen.removed(text));
        for (var pattern : new Pattern[] {EXTENSION, CALLED_BEHIND}) {
            var extension = pattern.matcher(plain);
            if (extension.find()) {
                return apart(plain, extension.toMatchResult());
            }
        }
        return new WrittenNumber(plain, null);
    }

    WrittenNumber withoutWords() {
        return new WrittenNumber(WORDS.matcher(number).replaceFirst(""), extension);
    }

    /** With the last digits in parentheses as an extension, for numbers that are too long with them. */
    WrittenNumber withExtensionInParentheses() {
        var found = IN_PARENTHESES.matcher(number);
        return extension == null && found.find() ? apart(number, found.toMatchResult()) : this;
    }

    String digits() {
        return number.replaceAll("\\D", "");
    }

    private static WrittenNumber apart(String text, MatchResult extension) {
        return new WrittenNumber(
                text.substring(0, extension.start()), extension.group(1).replaceAll("\\D", ""));
    }
}
