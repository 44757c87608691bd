package org.okolo.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.client.SearchWords;
import org.okolo.contact.ContactKind;
import org.okolo.network.Network;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;

/** Goes through all clients for one kind of sign, in the order of an index. */
@ApplicationScoped
class DuplicateGroups {

    private static final int MOST = 10;
    private static final List<Network> NETWORKS = List.of(Network.values());

    @Inject
    EntityManager entities;

    @Inject
    Clients clients;

    Page<DuplicateGroup> page(Why why, PageRequest request) {
        var after = request.after().map(cursor -> cursor.text(0)).orElse("");
        var query = entities.createQuery(groups(why), String.class).setParameter("after", after);
        var values = with(query, why).setMaxResults(request.rows()).getResultList();
        var page = Page.of(values, request.limit, value -> group(why, value), value -> Cursor.of(value));
        var left = page.items().stream().filter(this::isOpen).toList();
        return new Page<>(left, page.nextCursor());
    }

    /** Deleted clients count at first: to leave them out here would mean to read each client, where reading an index is enough. */
    private static String groups(Why why) {
        return switch (why) {
            case PHONE, EMAIL ->
                "select n.normal from Contact n where n.kind = :kind and n.normal > :after"
                        + " group by n.normal having count(n.id) > 1 order by n.normal";
            case HANDLE ->
                "select distinct p.handle from Profile p"
                        + " join Profile o on o.projectId = p.projectId and o.handle = p.handle and o.network <> p.network"
                        + " where p.network in :one and o.network in :other and p.handle > :after order by p.handle";
            case NAME ->
                "select w.word from ClientWord w where w.word > :after and w.word like '" + SearchWords.NAME_KEY + "%'"
                        + " group by w.word having count(w.id) > 1 order by w.word";
        };
    }

    private DuplicateGroup group(Why why, String value) {
        var query = entities.createQuery(members(why), UUID.class).setParameter("value", value);
        var ids = with(query, why).setMaxResults(MOST).getResultList();
        var views = clients.views(ids);
        var names = views.stream().map(ClientView::name).sorted();
        return new DuplicateGroup(why, why == Why.NAME ? names.findFirst().orElse(value) : value, views);
    }

    private static String members(Why why) {
        return switch (why) {
            case PHONE, EMAIL ->
                "select distinct n.clientId from Contact n join Client c on c.projectId = n.projectId and c.id = n.clientId"
                        + " where n.kind = :kind and n.normal = :value and c.deletedAt is null";
            case HANDLE ->
                "select distinct p.clientId from Profile p join Client c on c.projectId = p.projectId and c.id = p.clientId"
                        + " where (p.network in :one or p.network in :other) and p.handle = :value and c.deletedAt is null";
            case NAME ->
                "select w.clientId from ClientWord w join Client c on c.projectId = w.projectId and c.id = w.clientId"
                        + " where w.word = :value and c.deletedAt is null";
        };
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Why why) {
        if (why == Why.PHONE || why == Why.EMAIL) {
            query.setParameter("kind", ContactKind.valueOf(why.name()));
        }
        if (why == Why.HANDLE) {
            // Every pair is met once at least, and with two networks in the order of the index.
            query.setParameter("one", NETWORKS.subList(0, NETWORKS.size() - 1));
            query.setParameter("other", NETWORKS.subList(1, NETWORKS.size()));
        }
        return query;
    }

    /** Whether there are two of them nobody has said to be two people. */
    private boolean isOpen(DuplicateGroup group) {
        var ids = group.clients().stream().map(ClientView::id).toList();
        var dismissed = DismissedDuplicate.among(ids);
        return ids.stream()
                .anyMatch(one -> ids.stream()
                        .anyMatch(other ->
                                !one.equals(other) && !dismissed.contains(DismissedDuplicate.Pair.of(one, other))));
    }
}
