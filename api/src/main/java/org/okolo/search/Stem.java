package org.okolo.search;

import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballProgram;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * What the forms of a word have in common, in Russian and English. Beyond what the stemmer takes off: the vowel of чашек and Павел, which
 * чашка and Павла lack, and the one before the ending of a verb, as in заказать. Not for several threads.
 */
final class Stem {

    private static final Pattern FLEETING = Pattern.compile("(?<=[^аеёиоуыэюя])[оеё](?=[кцнлр]$)");
    private static final Pattern OF_VERBS = Pattern.compile("(?<=.{5})[аиеяу]$");
    private static final int SHORTEST = 4;

    /** How much longer than its stem a name may be. */
    static final int LONGEST_ENDING = 2;

    private final SnowballStemmer russian = new RussianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();

    /** @param word folded, not empty */
    String of(String word) {
        if (!isCyrillic(word)) {
            return stemmed(english, word);
        }
        var stem = stemmed(russian, word);
        return stem.length() < SHORTEST
                ? stem
                : FLEETING.matcher(OF_VERBS.matcher(stem).replaceFirst("")).replaceFirst("");
    }

    /**
     * Whether a name may be a form of the one with this stem: the stemmer takes -ей and -ов off Сергей and Иванов, and not off Сергея and
     * Иванову.
     */
    static boolean isOf(String stem, String name) {
        return asksForms(stem) && name.startsWith(stem) && name.length() - stem.length() <= LONGEST_ENDING;
    }

    /** Whether there is enough of a stem to look for names that begin so. */
    static boolean asksForms(String stem) {
        return stem.length() >= SHORTEST && isCyrillic(stem);
    }

    private static boolean isCyrillic(String word) {
        return word.charAt(0) >= 'Ѐ' && word.charAt(0) <= 'ӿ';
    }

    private static String stemmed(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return ((SnowballProgram) stemmer).getCurrent();
    }
}
