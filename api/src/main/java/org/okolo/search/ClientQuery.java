package org.okolo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Operations;
import org.okolo.passage.Part;

/**
 * Asks the index. What a hit is worth depends on the client and the question alone, never on what else is in the index: so the order
 * is the same on every node and after every rebuilding, and pages can follow each other.
 */
final class ClientQuery {

    private final UUID projectId;
    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    /** @param reader who asks: null for those who may read everything */
    ClientQuery(UUID projectId, Question question, UUID reader) {
        this.projectId = projectId;
        all.add(new TermQuery(Terms.id(Terms.PROJECT, projectId)), Occur.FILTER);
        question.asked().forEach(word -> all.add(anywhere(word, reader), Occur.MUST));
    }

    /** Only clients with this value; {@code null} stands for any. */
    ClientQuery only(String field, String value) {
        if (value != null) {
            all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
        return this;
    }

    Query query() {
        return all.build();
    }

    private Query anywhere(Word word, UUID reader) {
        var places = new ArrayList<Query>();
        for (var part : Part.values()) {
            add(places, Terms.words(part), part, word, this::everybodys);
        }
        if (reader == null) {
            add(places, Terms.INNER, Part.NOTE, word, this::everybodys);
        } else {
            add(places, Terms.OWN, Part.NOTE, word, text -> Terms.of(projectId, reader, text));
        }
        return new DisjunctionMaxQuery(places, 0);
    }

    private static void add(List<Query> places, String field, Part part, Word word, UnaryOperator<String> term) {
        var weight = part.weight();
        places.add(worth(weight + Question.EXACT, new TermQuery(new Term(field, term.apply(word.plain())))));
        places.add(worth(weight + Question.BEGINNING, beginning(field, word.plain(), term)));
        var stem = new Term(Terms.stems(field), term.apply(word.stem()));
        places.add(worth(weight + Question.FORM, new TermQuery(stem)));
        if (word.ending() != null) {
            places.add(worth(weight + Question.BEGINNING, new PrefixQuery(new Term(field, term.apply(word.ending())))));
        }
        if (part.isName() && Stem.asksForms(word.stem())) {
            places.add(worth(weight + Question.FORM, form(field, term.apply(word.stem()))));
        }
        if (part.isName() && !word.sound().isEmpty()) {
            var sound = new Term(Terms.sounds(field), term.apply(word.sound()));
            places.add(worth(weight + Question.SOUND, new PrefixQuery(sound)));
        }
    }

    private static Query beginning(String field, String word, UnaryOperator<String> term) {
        return word.length() <= Terms.SHORT
                ? new TermQuery(new Term(Terms.beginnings(field), term.apply(word)))
                : new PrefixQuery(new Term(field, term.apply(word)));
    }

    private static Query form(String field, String beginning) {
        var ending = Operations.repeat(Automata.makeAnyChar(), 0, Stem.LONGEST_ENDING);
        var forms = Operations.concatenate(Automata.makeString(beginning), ending);
        return new AutomatonQuery(new Term(field, beginning), forms);
    }

    private String everybodys(String word) {
        return Terms.of(projectId, word);
    }

    private static Query worth(int points, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }
}
