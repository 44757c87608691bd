package org.okolo.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.passage.Part;
import org.okolo.passage.Passage;
import org.okolo.search.OpenIndex.Candidate;
import org.okolo.search.Question.Answer;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;
import org.okolo.text.OtherKeyboard;

/**
 * Finds clients: the index proposes, the database decides. What is no longer there, no longer fits or may not be read by the caller
 * is dropped, whatever the index remembers.
 */
@ApplicationScoped
class FindHits {

    private static final int FRAGMENTS = 5;

    /** How many clients the index may propose for one page, most of them in vain, before the page is handed out as it is. */
    private static final int MOST_PROPOSED = 2000;

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

    /** What the database has confirmed, with its place in the order. */
    private record Kept(Candidate place, SearchHit hit) {}

    /** A page, and whether the index proposed anybody for it. */
    private record Found(SearchPage page, boolean isProposed) {}

    /** What the other keyboard means by the question is found when nothing at all is found for it as it was typed. */
    SearchPage page(SearchFilter filter, PageRequest request) {
        var view = indexes.after(project.id(), lastEvent());
        var typed = new Question(filter.q);
        var found = find(view, typed, filter, request);
        var meant = !typed.isEmpty() && !found.isProposed() && isUnknown(view, typed, filter, request)
                ? OtherKeyboard.of(Objects.toString(filter.q, "")).map(Question::new)
                : Optional.<Question>empty();
        return meant.map(other -> find(view, other, filter, request))
                .orElse(found)
                .page();
    }

    /** Nothing was proposed: because of what else was asked for, or because these words stand nowhere? */
    private boolean isUnknown(SearchIndex.View view, Question question, SearchFilter filter, PageRequest request) {
        if (filter.isWordsAlone() && request.after().isEmpty()) {
            return true;
        }
        var query = new ClientQuery(project.id(), question, reader()).query();
        return view.index().best(query, null, 1).isEmpty();
    }

    private Found find(SearchIndex.View view, Question question, SearchFilter filter, PageRequest request) {
        if (question.isEmpty()) {
            return new Found(new SearchPage(List.of(), null, true), false);
        }
        var after = request.after().map(FindHits::place).orElse(null);
        var query = new ClientQuery(project.id(), question, reader())
                .only(Terms.STATUS, filter.status())
                .only(Terms.OWNER, filter.owner(manager.id()))
                .only(Terms.SUBJECT, filter.tag())
                .query();
        var kept = new ArrayList<Kept>();
        var wholly = false;
        var proposed = 0;
        while (!wholly && kept.size() < request.rows() && proposed < MOST_PROPOSED) {
            var candidates = view.index().best(query, after, request.rows());
            wholly = candidates.size() < request.rows();
            kept.addAll(kept(candidates, question, filter));
            after = candidates.isEmpty() ? after : candidates.get(candidates.size() - 1);
            proposed += candidates.size();
        }
        var isAnswered = wholly || kept.size() >= request.rows();
        // Of what was kept alone: what was dropped may be something the caller must not know of.
        var page = Page.of(kept, request.limit, Kept::hit, last -> cursor(last.place()));
        var answer = new SearchPage(page.items(), page.nextCursor(), view.complete() && isAnswered);
        return new Found(answer, proposed > 0);
    }

    private List<Kept> kept(List<Candidate> candidates, Question question, SearchFilter filter) {
        var hits = hits(candidates, question, filter);
        return candidates.stream()
                .filter(candidate -> hits.containsKey(candidate.clientId()))
                .map(candidate -> new Kept(candidate, hits.get(candidate.clientId())))
                .toList();
    }

    private Map<UUID, SearchHit> hits(List<Candidate> candidates, Question question, SearchFilter filter) {
        var ids = candidates.stream().map(Candidate::clientId).toList();
        var views = clients.views(ids).stream()
                .filter(filter.wants(manager.id()))
                .collect(Collectors.toMap(ClientView::id, Function.identity()));
        var passages = truth.passages(views.keySet());
        var hits = new HashMap<UUID, SearchHit>();
        for (var id : ids) {
            var readable = passages.getOrDefault(id, List.of()).stream()
                    .filter(this::mayRead)
                    .toList();
            var answers = question.answersIn(readable);
            if (views.containsKey(id) && !answers.isEmpty() && hasTag(readable, filter.tag())) {
                hits.put(id, new SearchHit(views.get(id), fragments(answers)));
            }
        }
        return hits;
    }

    private static List<Fragment> fragments(List<Answer> answers) {
        return answers.stream()
                .sorted(Comparator.comparing(
                        (Answer answer) -> -answer.passage().part().weight()))
                .limit(FRAGMENTS)
                .map(answer -> Fragment.of(answer.passage(), answer.words()))
                .toList();
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

    /** Null for those who may read everything. */
    private UUID reader() {
        return readsAll() ? null : manager.id();
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
