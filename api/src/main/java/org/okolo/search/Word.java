package org.okolo.search;

import org.okolo.text.Sound;

/**
 * A word of a text, in the forms it can be found by. Stem and sound are worked out when they are first asked for: most words of a text
 * are told by their beginning. Not for several threads.
 */
final class Word {

    private final int start;
    private final int end;
    private final String plain;
    private final Stem stemmer;
    private final String ending;
    private String stem;
    private String sound;

    private Word(int start, int end, String plain, Stem stemmer, String ending) {
        this.start = start;
        this.end = end;
        this.plain = plain;
        this.stemmer = stemmer;
        this.ending = ending;
    }

    /** @param plain folded, as {@link org.okolo.text.Folded} says; not empty */
    static Word of(int start, int end, String plain, Stem stemmer) {
        return new Word(start, end, plain, stemmer, null);
    }

    /** A telephone number, which has no other forms. */
    static Word number(String text, String digits) {
        return new Word(0, text.length(), digits, null, null);
    }

    /** @param ending how the number begins from its end */
    static Word askedNumber(String text, String digits, String ending) {
        return new Word(0, text.length(), digits, null, ending);
    }

    /** Where it begins in the text, in UTF-16 units. */
    int start() {
        return start;
    }

    /** The first place after it. */
    int end() {
        return end;
    }

    String plain() {
        return plain;
    }

    /** Without its ending, in Russian or English. */
    String stem() {
        if (stem == null) {
            stem = stemmer == null ? plain : stemmer.of(plain);
        }
        return stem;
    }

    /** In Latin letters, the ways of writing one sound made equal; may be empty. */
    String sound() {
        if (sound == null) {
            sound = stemmer == null ? plain : Sound.of(plain);
        }
        return sound;
    }

    /** Of a telephone number that is asked for, how it begins from its end; null for all other words. */
    String ending() {
        return ending;
    }
}
