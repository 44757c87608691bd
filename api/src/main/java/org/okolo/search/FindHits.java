package org.okolo.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.page.Cursor;
import org.okolo.page.PageRequest;
import org.okolo.passage.Part;
import org.okolo.passage.Passage;
import org.okolo.search.OpenIndex.Candidate;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/**
 * Finds clients: the index proposes, the database decides. What is no longer there, no longer fits or may not be read by the caller
 * is dropped, whatever the index remembers.
 */
@ApplicationScoped
class FindHits {

    private static final int FRAGMENTS = 5;

    /** How often more is fetched for what was dropped, before the page is handed out as it is. */
    private static final int ROUNDS = 5;

    @Inject
    EntityManager entities;

    @Inject
    CurrentProject project;

    @Inject
    CurrentManager manager;

    @Inject
    SearchIndex indexes;

    @Inject
    Clients clients;

    @Inject
    Truth truth;

    SearchPage page(SearchFilter filter, PageRequest request) {
        var question = new Question(filter.q);
        var after = request.after().map(FindHits::place).orElse(null);
        var query = new ClientQuery(project.id(), question, readsAll() ? null : manager.id())
                .only(Terms.STATUS, filter.status())
                .only(Terms.OWNER, filter.owner(manager.id()))
                .only(Terms.SUBJECT, filter.tag())
                .query();
        if (question.isEmpty()) {
            return new SearchPage(List.of(), null, true);
        }
        var view = indexes.after(project.id(), lastEvent());
        var hits = new ArrayList<SearchHit>();
        var more = true;
        for (var round = 0; more && round < ROUNDS && hits.size() < request.limit; round++) {
            var wanted = request.limit - hits.size();
            var found = view.index().best(query, after, wanted + 1);
            more = found.size() > wanted;
            var taken = found.subList(0, Math.min(wanted, found.size()));
            hits.addAll(hits(taken, question, filter));
            after = taken.isEmpty() ? after : taken.get(taken.size() - 1);
        }
        return new SearchPage(hits, more ? cursor(after).toString() : null, view.complete());
    }

    private List<SearchHit> hits(List<Candidate> candidates, Question question, SearchFilter filter) {
        var ids = candidates.stream().map(Candidate::clientId).toList();
        var views = clients.views(ids).stream()
                .filter(filter.wants(manager.id()))
                .collect(Collectors.toMap(ClientView::id, Function.identity()));
        var passages = truth.passages(views.keySet());
        var hits = new ArrayList<SearchHit>();
        for (var id : ids) {
            var readable = passages.getOrDefault(id, List.of()).stream()
                    .filter(this::mayRead)
                    .toList();
            if (views.containsKey(id) && question.isAnsweredBy(readable) && hasTag(readable, filter.tag())) {
                hits.add(new SearchHit(views.get(id), fragments(readable, question)));
            }
        }
        return hits;
    }

    private static List<Fragment> fragments(List<Passage> passages, Question question) {
        var found = new ArrayList<Fragment>();
        passages.stream()
                .sorted(Comparator.comparing(
                        (Passage passage) -> -passage.part().weight()))
                .forEach(passage -> {
                    var words = found.size() < FRAGMENTS ? question.answersIn(passage) : List.<Word>of();
                    if (!words.isEmpty()) {
                        found.add(Fragment.of(passage, words));
                    }
                });
        return found;
    }

    private static boolean hasTag(List<Passage> passages, String tagId) {
        return tagId == null
                || passages.stream()
                        .anyMatch(passage ->
                                passage.part() == Part.TAG && tagId.equals(String.valueOf(passage.subjectId())));
    }

    private boolean mayRead(Passage passage) {
        return passage.writtenBy() == null || passage.writtenBy().equals(manager.id()) || readsAll();
    }

    private boolean readsAll() {
        return manager.isAtLeast(Role.LEAD);
    }

    private long lastEvent() {
        return entities.createQuery("select seq from EventCounter", Long.class).getSingleResult();
    }

    private static Cursor cursor(Candidate last) {
        return Cursor.of((long) last.score(), last.clientId());
    }

    private static Candidate place(Cursor cursor) {
        return new Candidate(cursor.number(0), cursor.id(1));
    }
}
