package org.okolo.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The index of this node while it is open: what is written is found after {@link #refresh} and on disk after {@link #commit}. */
final class OpenIndex implements AutoCloseable {

    /** A client the index proposes. */
    record Candidate(float score, UUID clientId) {}

    /** The best first; among equals the newest client. */
    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(Terms.CLIENT, SortField.Type.STRING, true));

    private static final String POSITION = "position";

    private final IndexWriter writer;
    private final SearcherManager searchers;

    OpenIndex(Path folder) {
        writer = IndexFiles.open(folder);
        searchers = io(() -> new SearcherManager(writer, null));
    }

    /** Whether a failure has closed it. */
    boolean isBroken() {
        return !writer.isOpen();
    }

    /** Puts these documents in place of the clients'; a client without one is taken out. */
    void put(Collection<UUID> clientIds, Map<UUID, Document> documents) {
        for (var id : clientIds) {
            var document = documents.get(id);
            var key = Terms.id(Terms.CLIENT, id);
            io(() -> document == null ? writer.deleteDocuments(key) : writer.updateDocument(key, document));
        }
    }

    /** Takes out what an earlier build of this project's part has left. */
    void removeAllBut(UUID projectId, String build) {
        var others = new BooleanQuery.Builder()
                .add(new TermQuery(Terms.id(Terms.PROJECT, projectId)), Occur.FILTER)
                .add(new TermQuery(new Term(Terms.BUILD, build)), Occur.MUST_NOT)
                .build();
        io(() -> writer.deleteDocuments(others));
    }

    void reached(UUID projectId, Position position) {
        var document = new Document();
        document.add(new StringField(Terms.CURSOR, projectId.toString(), Field.Store.NO));
        document.add(new StoredField(POSITION, position.toString()));
        io(() -> writer.updateDocument(Terms.id(Terms.CURSOR, projectId), document));
    }

    /** Empty for a project this index knows nothing of. */
    Optional<Position> position(UUID projectId) {
        return searching(searcher -> {
            var hits = searcher.search(new TermQuery(Terms.id(Terms.CURSOR, projectId)), 1).scoreDocs;
            return hits.length == 0
                    ? Optional.empty()
                    : Optional.of(Position.written(
                            searcher.storedFields().document(hits[0].doc).get(POSITION)));
        });
    }

    /** The clients in whose documents one of these things stands. */
    List<UUID> mentioning(UUID projectId, Collection<UUID> things) {
        if (things.isEmpty()) {
            return List.of();
        }
        var subjects = things.stream().map(id -> new BytesRef(id.toString())).toList();
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(Terms.id(Terms.PROJECT, projectId)), Occur.FILTER)
                .add(new TermInSetQuery(Terms.SUBJECT, subjects), Occur.FILTER)
                .build();
        refresh();
        return best(query, null, Integer.MAX_VALUE).stream()
                .map(Candidate::clientId)
                .toList();
    }

    /** @param after where the page before ended, or null */
    List<Candidate> best(Query query, Candidate after, int most) {
        return searching(searcher -> {
            var documents = searcher.getIndexReader().maxDoc();
            var found = documents == 0
                    ? new org.apache.lucene.search.ScoreDoc[0]
                    : searcher.searchAfter(place(after, documents), query, Math.min(most, documents), ORDER).scoreDocs;
            var candidates = new ArrayList<Candidate>();
            for (var hit : found) {
                var fields = ((FieldDoc) hit).fields;
                candidates.add(
                        new Candidate((Float) fields[0], UUID.fromString(((BytesRef) fields[1]).utf8ToString())));
            }
            return candidates;
        });
    }

    /** The number of the document is not known, nor needed: the last one there can be leaves the decision to the values. */
    private static FieldDoc place(Candidate after, int documents) {
        return after == null
                ? null
                : new FieldDoc(documents - 1, Float.NaN, new Object[] {
                    after.score(), new BytesRef(after.clientId().toString())
                });
    }

    void refresh() {
        io(searchers::maybeRefreshBlocking);
    }

    void commit() {
        io(writer::commit);
    }

    /** Rewrites what holds words of documents that no longer exist: after that they are off the disk. */
    void tidy() {
        io(() -> {
            writer.forceMergeDeletes();
            writer.commit();
        });
    }

    @Override
    public void close() {
        io(() -> {
            searchers.close();
            var directory = writer.getDirectory();
            writer.close();
            directory.close();
        });
    }

    private <T> T searching(Asking<T> asking) {
        return io(() -> {
            var searcher = searchers.acquire();
            try {
                return asking.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    private static void io(Doing doing) {
        io(() -> {
            doing.run();
            return null;
        });
    }

    private static <T> T io(Getting<T> getting) {
        try {
            return getting.get();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Asking<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private interface Getting<T> {
        T get() throws IOException;
    }

    private interface Doing {
        void run() throws IOException;
    }
}
