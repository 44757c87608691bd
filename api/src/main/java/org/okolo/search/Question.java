package org.okolo.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.okolo.passage.Part;
import org.okolo.passage.Passage;

/**
 * What somebody asks for: beginnings of words, or words in any of their forms. All must be found, each in whatever passage of one
 * client. The index and the passages are asked by the same rules.
 */
final class Question {

    /** What is asked beyond these words narrows nothing further. */
    private static final int MOST = 8;

    /** A whole word counts a little more than a beginning or another form of it, the mere sound least. */
    static final int EXACT = 5;

    static final int BEGINNING = 3;
    static final int FORM = 3;
    static final int SOUND = 0;

    private final Words words = new Words();
    private final List<Word> asked;

    Question(String text) {
        asked = words.asked(text).stream().limit(MOST).toList();
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    List<Word> asked() {
        return asked;
    }

    /**
     * What answers within one passage.
     *
     * @param words those that answer, in their order; at least one
     */
    record Answer(Passage passage, List<Word> words) {}

    /** Where these passages answer; empty when they do not hold every word asked for together. */
    List<Answer> answersIn(List<Passage> passages) {
        var open = new HashSet<>(asked);
        var answers = new ArrayList<Answer>();
        for (var passage : passages) {
            var found = new ArrayList<Word>();
            for (var word : in(passage)) {
                var answered = asked.stream()
                        .filter(wanted -> answers(word, wanted, passage.part()))
                        .toList();
                if (!answered.isEmpty()) {
                    found.add(word);
                    answered.forEach(open::remove);
                }
            }
            if (!found.isEmpty()) {
                answers.add(new Answer(passage, found));
            }
        }
        return open.isEmpty() ? answers : List.of();
    }

    private List<Word> in(Passage passage) {
        return passage.part() == Part.CONTACT ? words.inContact(passage.text()) : words.in(passage.text());
    }

    private static boolean answers(Word word, Word wanted, Part part) {
        return word.plain().startsWith(wanted.plain())
                || wanted.ending() != null && word.plain().startsWith(wanted.ending())
                || hasStemOf(word, wanted)
                || part.isName() && Stem.isOf(wanted.stem(), word.plain())
                || part.isName() && !wanted.sound().isEmpty() && word.sound().startsWith(wanted.sound());
    }

    /** Only endings are taken off, so words that begin otherwise need not be asked for their stems. */
    private static boolean hasStemOf(Word word, Word wanted) {
        return word.plain().charAt(0) == wanted.plain().charAt(0) && word.stem().equals(wanted.stem());
    }
}
