package org.okolo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.passage.Part;
import org.okolo.passage.Passage;

/**
 * A piece of text that answers a question, as plain text.
 *
 * @param subjectId the note, tag, purchase or profile it is from; null for the client's own fields
 * @param text the text, or what stands around the first words found, beginning and ending with … where it is cut
 * @param marks where the words found stand in it
 */
@Schema(name = "SearchFragment")
public record Fragment(
        Part part,

        @Schema(nullable = true) UUID subjectId,

        @Schema(examples = "Asked for the price list") String text,

        List<Mark> marks) {

    /**
     * A word found.
     *
     * @param start in UTF-16 units, as JavaScript counts them
     * @param end the first place after it
     */
    @Schema(name = "TextRange")
    public record Mark(
            @Schema(examples = "14") int start,
            @Schema(examples = "19") int end) {}

    /** Longer texts are cut. */
    private static final int LONGEST = 240;

    private static final int BEFORE = 60;
    private static final String CUT = "…";

    /** @param words found in the passage, in order, at least one */
    static Fragment of(Passage passage, List<Word> words) {
        var text = passage.text();
        var begin = text.length() <= LONGEST ? 0 : wordBegin(text, words.get(0).start() - BEFORE);
        var end = wordEnd(text, begin + LONGEST);
        var head = begin > 0 ? CUT : "";
        var shift = head.length() - begin;
        var marks = new ArrayList<Mark>();
        for (var word : words) {
            if (word.end() <= end) {
                marks.add(new Mark(word.start() + shift, word.end() + shift));
            }
        }
        var shown = head + text.substring(begin, end) + (end < text.length() ? CUT : "");
        return new Fragment(
                passage.part(),
                passage.subjectId(),
                shown,
                marks.stream().distinct().toList());
    }

    private static int wordBegin(String text, int from) {
        if (from <= 0) {
            return 0;
        }
        var space = text.indexOf(' ', from);
        return space >= 0 && space < from + BEFORE ? space + 1 : apart(text, from);
    }

    private static int wordEnd(String text, int until) {
        if (until >= text.length()) {
            return text.length();
        }
        var space = text.lastIndexOf(' ', until);
        return space > until - BEFORE ? space : apart(text, until);
    }

    /** Never through the middle of a character. */
    private static int apart(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
