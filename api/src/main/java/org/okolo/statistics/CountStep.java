package org.okolo.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okolo.event.EventKind;

/** Counts a number of events that follow each other. */
@ApplicationScoped
class CountStep {

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** The next events: only what they are, which the index and the head of each row tell. */
    private record Brief(long seq, LocalDate day, EventKind kind, UUID managerId) {}

    /**
     * @param cursor locked; it is moved
     * @return how many events there were
     */
    int count(StatisticsCursor cursor, int most) {
        var zone = ZoneId.of(cursor.zone);
        var events = events(cursor.seq, most, zone);
        if (!events.isEmpty()) {
            var last = events.get(events.size() - 1).seq();
            countWork(events);
            var telling = telling(cursor.seq, last);
            countStages(telling.stream().filter(one -> !one.isOfPurchase()).toList(), zone);
            countPurchases(telling.stream().filter(Happened::isOfPurchase).toList());
            cursor.seq = last;
        }
        return events.size();
    }

    private List<Brief> events(long after, int most, ZoneId zone) {
        return entities.createQuery(
                        "select e.seq, e.at, e.kind, e.managerId from Event e where e.seq > :after order by e.seq",
                        Object[].class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Brief(
                        (Long) row[0], LocalDate.ofInstant((Instant) row[1], zone), (EventKind) row[2], (UUID) row[3]))
                .toList();
    }

    private List<Happened> telling(long after, long last) {
        return entities.createQuery("""
                        select new org.okolo.statistics.Happened(e.seq, e.at, e.kind, e.managerId, e.clientId,
                        e.before, e.after, e.shown)
                        from Event e where e.seq > :after and e.seq <= :last and e.kind in :kinds order by e.seq""", Happened.class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("kinds", Happened.TELLING)
                .getResultList();
    }

    /** What the service does by itself is nobody's work. */
    private void countWork(List<Brief> events) {
        var days = events.stream().map(Brief::day).collect(Collectors.toSet());
        var work = new Book<>(WorkDay.<WorkDay>list("day in ?1", days), WorkDay::key, WorkDay::of);
        for (var event : events) {
            if (event.managerId() != null) {
                work.row(new WorkDay.Key(event.day(), event.managerId(), event.kind())).times++;
            }
        }
    }

    private void countStages(List<Happened> events, ZoneId zone) {
        if (events.isEmpty()) {
            return;
        }
        var clients = events.stream().map(Happened::clientId).collect(Collectors.toSet());
        var days = events.stream()
                .map(event -> LocalDate.ofInstant(event.at(), zone))
                .collect(Collectors.toSet());
        var stages = new Stages(
                new Book<>(
                        ClientStage.<ClientStage>list("clientId in ?1", clients), stage -> stage.clientId, id -> null),
                new Book<>(StatusDay.<StatusDay>list("day in ?1", days), StatusDay::key, StatusDay::of),
                new Book<>(MoveDay.<MoveDay>list("day in ?1", days), MoveDay::key, MoveDay::of));
        for (var event : events) {
            if (event.shown() != null) {
                var shown = read(event.shown(), Happened.Shown.class);
                stages.count(event.clientId(), shown, event.at(), LocalDate.ofInstant(event.at(), zone));
            }
        }
    }

    private void countPurchases(List<Happened> events) {
        if (events.isEmpty()) {
            return;
        }
        var before = bought(events.stream().map(Happened::before).toList());
        var after = bought(events.stream().map(Happened::after).toList());
        var days = Stream.of(before, after)
                .flatMap(Collection::stream)
                .map(Happened.Bought::boughtOn)
                .collect(Collectors.toSet());
        var book = new Book<>(PurchaseDay.<PurchaseDay>list("day in ?1", days), PurchaseDay::key, PurchaseDay::of);
        before.forEach(bought -> add(book, bought, -1));
        after.forEach(bought -> add(book, bought, 1));
    }

    private List<Happened.Bought> bought(List<String> told) {
        return told.stream()
                .filter(written -> written != null)
                .map(written -> read(written, Happened.Bought.class))
                .filter(bought -> bought.boughtOn() != null)
                .toList();
    }

    private static void add(Book<PurchaseDay.Key, PurchaseDay> book, Happened.Bought bought, int sign) {
        var row = book.row(new PurchaseDay.Key(bought.boughtOn(), bought.currency(), bought.state()));
        row.purchases += sign;
        row.total = sign > 0 ? row.total.add(bought.price()) : row.total.subtract(bought.price());
    }

    private <T> T read(String written, Class<T> type) {
        try {
            return json.readValue(written, type);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
