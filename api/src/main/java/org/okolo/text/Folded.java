package org.okolo.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Letters as people type them who look for them: lower case, without accents and strokes, the letters that a Russian keyboard lacks as those
 * it has, Persian and Arabic forms of one letter alike, digits of every nation as 0 to 9. й stays й, which is a letter of its own.
 */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u0640]+");
    private static final char SHORT_I = '\uE000';

    /** Each letter of the first is written as the one at its place in the second. */
    private static final String LETTERS = "ёәғқңөұүһіґєҗҙҫҷҳӡҝҡҥҭӊӄ" + "يىكةہھە" + "ς";

    private static final String AS = "еагкноуухигежзсчхзккнтнк" + "ییکهههه" + "σ";

    private Folded() {}

    public static String of(String text) {
        var letters = new char[text.length()];
        for (var i = 0; i < letters.length; i++) {
            var letter = Character.toLowerCase(text.charAt(i));
            if (!isCommon(letter)) {
                return anyLetters(text);
            }
            letters[i] = letter == 'ё' ? 'е' : letter;
        }
        return new String(letters);
    }

    /** Nearly all words consist of these alone, which need no more than to be in lower case. */
    private static boolean isCommon(char lower) {
        return lower >= 'а' && lower <= 'я' || lower == 'ё' || lower < 0x80;
    }

    private static String anyLetters(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var apart = Normalizer.normalize(composed.replace('й', SHORT_I), Normalizer.Form.NFKD);
        var bare = UNSEEN.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll("");
        var letters = new char[bare.length()];
        for (var i = 0; i < letters.length; i++) {
            letters[i] = letter(bare.charAt(i));
        }
        return withoutStrokes(letters);
    }

    private static char letter(char letter) {
        if (letter == SHORT_I) {
            return 'й';
        }
        var place = LETTERS.indexOf(letter);
        return place >= 0 ? AS.charAt(place) : Digits.plain(letter);
    }

    private static String withoutStrokes(char[] letters) {
        var longest = new char[letters.length * 4];
        var length = ASCIIFoldingFilter.foldToASCII(letters, 0, longest, 0, letters.length);
        return new String(longest, 0, length);
    }
}
