package org.okolo.search;

import java.util.ArrayList;
import java.util.List;
import org.okolo.contact.ContactKind;
import org.okolo.contact.PhoneNumber;
import org.okolo.text.WordsOf;

/** Cuts texts and questions into words, both in the same way, so that the one finds the other. Not for several threads. */
final class Words {

    /** What is longer is no word; its beginning is enough to find it by. */
    private static final int LONGEST = 40;

    private static final int SHORTEST_NUMBER = 7;
    private static final int WITHOUT_COUNTRY = 10;

    private final Stem stem = new Stem();

    /** The words of a text in their order. */
    List<Word> in(String text) {
        return WordsOf.all(text).stream().map(this::word).toList();
    }

    /** As {@link #in}, and a telephone number also as one word: whole, without its country, and from its end. */
    List<Word> inContact(String text) {
        var found = new ArrayList<>(in(text));
        var digits = PhoneNumber.digitsOf(text);
        if (digits.length() >= SHORTEST_NUMBER) {
            found.add(Word.number(text, digits));
            found.add(Word.number(text, PhoneNumber.fromTheEnd(digits)));
            if (digits.length() > WITHOUT_COUNTRY) {
                found.add(Word.number(text, digits.substring(digits.length() - WITHOUT_COUNTRY)));
            }
        }
        return found;
    }

    /** What is asked for; a telephone number, or the end of one, is one word however it is written. */
    List<Word> asked(String question) {
        if (!ContactKind.looksLikeAPhone(question)) {
            return WordsOf.asked(question).stream().map(this::word).toList();
        }
        var digits = PhoneNumber.digitsOf(question);
        return List.of(Word.askedNumber(question, digits, PhoneNumber.endingAsked(question)));
    }

    private Word word(WordsOf.Found found) {
        var text = found.text();
        var plain = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return Word.of(found.start(), found.end(), plain, stem);
    }
}
