package org.okolo.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.SnowballProgram;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Cuts texts and questions into words, both in the same way, so that the one finds the other. Not for several threads. */
final class Words {

    /** What is longer is no word; its beginning is enough to find it by. */
    private static final int LONGEST = 40;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private final RussianStemmer russian = new RussianStemmer();
    private final EnglishStemmer english = new EnglishStemmer();

    /** The words of a text in their order. */
    List<Word> in(String text) {
        var found = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var plain = plain(matcher.group());
            if (!plain.isEmpty()) {
                found.add(new Word(matcher.start(), matcher.end(), plain, stem(plain), Sound.of(plain)));
            }
        }
        return found;
    }

    /** As {@link #in}, and a telephone number also as one word, with and without what stands before its last ten digits. */
    List<Word> inContact(String text) {
        var found = in(text);
        var digits = NO_DIGITS.matcher(text).replaceAll("");
        if (digits.length() >= 7) {
            found.add(whole(text, digits));
            if (digits.length() > 10) {
                found.add(whole(text, digits.substring(digits.length() - 10)));
            }
        }
        return found;
    }

    private static Word whole(String text, String digits) {
        return new Word(0, text.length(), digits, digits, digits);
    }

    private static String plain(String word) {
        // Composed first: й is a letter of its own, and stays one; a stress mark over a vowel is none, and goes.
        var composed = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var bare = folded(MARKS.matcher(composed).replaceAll("").replace('ё', 'е'));
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    }

    private static String folded(String word) {
        var longest = new char[word.length() * 4];
        var length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, longest, 0, word.length());
        return new String(longest, 0, length);
    }

    private String stem(String word) {
        return stemmed(word.charAt(0) >= 'Ѐ' && word.charAt(0) <= 'ӿ' ? russian : english, word);
    }

    private static String stemmed(org.tartarus.snowball.SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return ((SnowballProgram) stemmer).getCurrent();
    }
}
