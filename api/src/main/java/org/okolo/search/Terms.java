package org.okolo.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.okolo.passage.Part;

/**
 * What stands in the index. Every word begins with its project, so the words of one project lie together and a question walks over
 * no others'.
 */
final class Terms {

    /** To be raised whenever what stands in the index changes its form: all nodes then rebuild theirs. */
    static final String FORM = "4";

    static final String PROJECT = "project";
    static final String CLIENT = "client";
    static final String CURSOR = "cursor";
    static final String BUILD = "build";
    static final String STATUS = "status";
    static final String OWNER = "owner";
    static final String BLOCKED = "blocked";
    /** Ids of notes, tags and other things whose texts are in the document. */
    static final String SUBJECT = "subject";
    /** The words of passages that only their writers and the leads may read: for the leads. */
    static final String INNER = "inner";
    /** The same words, each with its writer, who finds no others': for the writers. */
    static final String OWN = "own";

    static final String NONE = "none";

    /**
     * Beginnings up to this length are words of their own: so many words share one that walking over them would take
     * long.
     */
    static final int SHORT = 3;

    private Terms() {}

    static String words(Part part) {
        return part.name();
    }

    static String beginnings(String words) {
        return words + ".begin";
    }

    static String stems(String words) {
        return words + ".stem";
    }

    static String sounds(String words) {
        return words + ".sound";
    }

    static String of(UUID projectId, String word) {
        return of(projectId) + word;
    }

    /** A word that only its writer finds. */
    static String of(UUID projectId, UUID writer, String word) {
        return of(projectId) + of(writer) + word;
    }

    private static String of(UUID id) {
        var bits = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getEncoder().withoutPadding().encodeToString(bits.array());
    }

    static Term id(String field, UUID id) {
        return new Term(field, id == null ? NONE : id.toString());
    }
}
