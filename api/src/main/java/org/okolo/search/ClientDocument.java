package org.okolo.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.okolo.client.Client;
import org.okolo.passage.Part;
import org.okolo.passage.Passage;

/** Makes what the index keeps of a client: words and ids, and no text that could be read out again. */
final class ClientDocument {

    private final Words words = new Words();
    private final Document document = new Document();
    private final Set<String> seen = new HashSet<>();
    private final UUID projectId;

    private ClientDocument(UUID projectId) {
        this.projectId = projectId;
    }

    /** @param build which build of the index it belongs to */
    static Document of(Client client, List<Passage> passages, String build) {
        var projectId = UUID.fromString(client.projectId);
        var made = new ClientDocument(projectId);
        made.put(Terms.PROJECT, client.projectId);
        made.put(Terms.CLIENT, client.id.toString());
        made.put(Terms.BUILD, build);
        made.put(Terms.STATUS, Terms.id(Terms.STATUS, client.statusId).text());
        made.put(Terms.OWNER, Terms.id(Terms.OWNER, client.ownerId).text());
        made.put(Terms.BLOCKED, Boolean.toString(client.blocked));
        made.document.add(new SortedDocValuesField(Terms.CLIENT, new BytesRef(client.id.toString())));
        passages.forEach(made::add);
        return made.document;
    }

    private void add(Passage passage) {
        if (passage.subjectId() != null) {
            put(Terms.SUBJECT, passage.subjectId().toString());
        }
        var writer = passage.writtenBy();
        if (writer == null) {
            add(passage, Terms.words(passage.part()), word -> Terms.of(projectId, word));
        } else {
            add(passage, Terms.INNER, word -> Terms.of(projectId, word));
            add(passage, Terms.OWN, word -> Terms.of(projectId, writer, word));
        }
    }

    private void add(Passage passage, String field, UnaryOperator<String> term) {
        for (var word : words(passage)) {
            put(field, term.apply(word.plain()));
            for (var length = 1; length <= Math.min(Terms.SHORT, word.plain().length()); length++) {
                put(Terms.beginnings(field), term.apply(word.plain().substring(0, length)));
            }
            put(Terms.stems(field), term.apply(word.stem()));
            if (passage.part().isName()) {
                put(Terms.sounds(field), term.apply(word.sound()));
            }
        }
    }

    private List<Word> words(Passage passage) {
        return passage.part() == Part.CONTACT ? words.inContact(passage.text()) : words.in(passage.text());
    }

    private void put(String field, String term) {
        if (seen.add(field + '\u001f' + term)) {
            document.add(new StringField(field, term, Field.Store.NO));
        }
    }
}
