package org.okolo.search;

import java.util.ArrayList;
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

    /** The words of a passage that answer this question, in their order. */
    List<Word> answersIn(Passage passage) {
        var inText = passage.part() == Part.CONTACT ? words.inContact(passage.text()) : words.in(passage.text());
        return inText.stream()
                .filter(word -> asked.stream().anyMatch(wanted -> answers(word, wanted, passage.part())))
                .toList();
    }

    /** Whether these passages together hold every word asked for. */
    boolean isAnsweredBy(List<Passage> passages) {
        var open = new ArrayList<>(asked);
        for (var passage : passages) {
            for (var word : answersIn(passage)) {
                open.removeIf(wanted -> answers(word, wanted, passage.part()));
            }
        }
        return open.isEmpty();
    }

    private static boolean answers(Word word, Word wanted, Part part) {
        return word.plain().startsWith(wanted.plain())
                || wanted.ending() != null && word.plain().startsWith(wanted.ending())
                || word.stem().equals(wanted.stem())
                || part.isName() && Stem.isOf(wanted.stem(), word.plain())
                || part.isName() && !wanted.sound().isEmpty() && word.sound().startsWith(wanted.sound());
    }
}
