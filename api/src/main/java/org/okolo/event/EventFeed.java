package org.okolo.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Via;

/** Reads events, newest first. */
@ApplicationScoped
public class EventFeed {

    @Inject
    EntityManager entities;

    @Inject
    CurrentManager manager;

    @Inject
    EventNames names;

    /**
     * What is wanted; null means any.
     *
     * @param from the first instant
     * @param to the first instant no longer wanted
     */
    public record Filter(UUID managerId, UUID clientId, Set<EventKind> kinds, Via via, Instant from, Instant to) {}

    /** The events of one client, and of those that have become a part of it. */
    public Page<EventView> ofClients(List<UUID> clientIds, PageRequest request) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("e.clientId in :clientIds");
        parameters.put("clientIds", clientIds);
        onlyVisible(where, parameters);
        request.after().ifPresent(cursor -> below(cursor.number(0), where, parameters));
        return read(where.toString(), parameters, request);
    }

    /** What the filter finds, as far as the manager may see it. */
    public Page<EventView> page(Filter filter, PageRequest request) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("1 = 1");
        equal("managerId", filter.managerId(), where, parameters);
        equal("clientId", filter.clientId(), where, parameters);
        equal("via", filter.via(), where, parameters);
        if (filter.kinds() != null) {
            where.append(" and e.kind in :kinds");
            parameters.put("kinds", filter.kinds());
        }
        onlyVisible(where, parameters);
        request.after().ifPresent(cursor -> below(cursor.number(0), where, parameters));
        if (filter.to() != null) {
            firstFrom(filter.to()).ifPresent(seq -> below(seq, where, parameters));
        }
        if (filter.from() != null) {
            where.append(" and e.seq >= :first");
            parameters.put("first", firstFrom(filter.from()).orElse(Long.MAX_VALUE));
        }
        return read(where.toString(), parameters, request);
    }

    private Page<EventView> read(String where, Map<String, Object> parameters, PageRequest request) {
        var query = entities.createQuery(
                "select e, c.name from Event e left join Client c"
                        + " on c.projectId = e.projectId and c.id = e.clientId where " + where + " order by e.seq desc",
                Object[].class);
        parameters.forEach(query::setParameter);
        var rows = query.setMaxResults(request.rows()).getResultList();
        var known = names.of(rows.stream().map(row -> (Event) row[0]).toList());
        return Page.of(
                rows,
                request.limit,
                row -> new EventView((Event) row[0], (String) row[1], known),
                row -> Cursor.of(((Event) row[0]).seq));
    }

    /** Number and time grow together, so a span of time is a span of numbers, found by one look into an index. */
    private Optional<Long> firstFrom(Instant instant) {
        return entities.createQuery("select seq from Event where at >= :at order by at, seq", Long.class)
                .setParameter("at", instant)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Leads see everything but what is the owners', and what is somebody's own. */
    private void onlyVisible(StringBuilder where, Map<String, Object> parameters) {
        var hidden = EventKind.hiddenFrom(manager.role());
        if (!hidden.isEmpty()) {
            where.append(" and e.kind not in :hidden");
            parameters.put("hidden", hidden);
        }
        where.append(" and (e.onlyFor is null or e.onlyFor = :me");
        parameters.put("me", manager.id());
        if (manager.isAtLeast(Role.LEAD)) {
            where.append(" or e.kind not in :ofOnesOwn");
            parameters.put("ofOnesOwn", EventKind.ofOnesOwn());
        }
        where.append(")");
    }

    private static void equal(String field, Object value, StringBuilder where, Map<String, Object> parameters) {
        if (value != null) {
            where.append(" and e.").append(field).append(" = :").append(field);
            parameters.put(field, value);
        }
    }

    /** Several bounds may come together: the page's and the span's. */
    private static void below(long seq, StringBuilder where, Map<String, Object> parameters) {
        var name = "below" + parameters.size();
        where.append(" and e.seq < :").append(name);
        parameters.put(name, seq);
    }
}
