package org.okolo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okolo.statistics.SpanQuery.Asked;

/** Reads statistics from the sums; how many clients or events there are makes no difference. */
@ApplicationScoped
class ReadSums {

    private static final String IN_RANGE = "day between ?1 and ?2";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    StatusStatistics statuses(Asked asked, long behind) {
        var clients = before(asked.from());
        var days = portions(asked, StatusDay.<StatusDay>list(IN_RANGE, asked.from(), asked.to()), row -> row.day);
        days.values().forEach(rows -> rows.forEach(row -> clients.putIfAbsent(row.statusId, 0L)));
        var items = new ArrayList<StatusStatistics.Portion>();
        for (var begin : asked.begins()) {
            var rows = days.getOrDefault(begin, List.of());
            var statuses = new ArrayList<StatusStatistics.InStatus>();
            clients.replaceAll((statusId, many) -> {
                var entered = sum(rows, statusId, row -> row.added + row.arrived + row.restored);
                var left = sum(rows, statusId, row -> row.departed + row.deleted);
                statuses.add(new StatusStatistics.InStatus(id(statusId), entered, left, many + entered - left));
                return many + entered - left;
            });
            items.add(new StatusStatistics.Portion(begin, statuses));
        }
        return new StatusStatistics(items, behind);
    }

    /** How many clients there were in each status when the day began. */
    private Map<UUID, Long> before(LocalDate day) {
        var clients = new TreeMap<UUID, Long>();
        entities.createQuery("""
                        select d.statusId, sum(d.added + d.arrived + d.restored - d.departed - d.deleted)
                        from StatusDay d where d.day < :day group by d.statusId""", Object[].class)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> clients.put((UUID) row[0], ((Number) row[1]).longValue()));
        return clients;
    }

    private static long sum(List<StatusDay> rows, UUID statusId, Function<StatusDay, Long> value) {
        return rows.stream()
                .filter(row -> row.statusId.equals(statusId))
                .mapToLong(value::apply)
                .sum();
    }

    WorkStatistics work(Asked asked, long behind) {
        var rows = WorkDay.<WorkDay>list(IN_RANGE, asked.from(), asked.to());
        return new WorkStatistics(
                items(asked, rows, row -> row.day, (begin, portion) -> {
                    var managers = new TreeMap<UUID, Map<String, Long>>();
                    portion.forEach(row -> managers.computeIfAbsent(row.managerId, none -> new TreeMap<>())
                            .merge(row.kind.toString(), row.times, Long::sum));
                    return new WorkStatistics.Portion(
                            begin,
                            managers.entrySet().stream()
                                    .map(one -> new WorkStatistics.OfManager(one.getKey(), one.getValue()))
                                    .toList());
                }),
                overdue(),
                behind);
    }

    /** Of open tasks there are few, and an index in the order of their dates. */
    private List<WorkStatistics.Overdue> overdue() {
        return entities.createQuery(
                        "select t.assigneeId, count(*) from Task t where t.open = true and t.dueSort < :now"
                                + " group by t.assigneeId order by t.assigneeId",
                        Object[].class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> new WorkStatistics.Overdue((UUID) row[0], (Long) row[1]))
                .toList();
    }

    PurchaseStatistics purchases(Asked asked, long behind) {
        var rows = PurchaseDay.<PurchaseDay>list(IN_RANGE, asked.from(), asked.to());
        return new PurchaseStatistics(
                items(
                        asked,
                        rows,
                        row -> row.day,
                        (begin, portion) -> new PurchaseStatistics.Portion(begin, bought(portion))),
                behind);
    }

    private static List<PurchaseStatistics.Bought> bought(List<PurchaseDay> rows) {
        var totals = new HashMap<PurchaseDay.Key, PurchaseStatistics.Bought>();
        rows.forEach(row -> totals.merge(
                new PurchaseDay.Key(null, row.currency, row.state),
                new PurchaseStatistics.Bought(row.currency, row.state, row.purchases, row.total),
                (one, other) -> new PurchaseStatistics.Bought(
                        row.currency,
                        row.state,
                        one.purchases() + other.purchases(),
                        one.total().add(other.total()))));
        return totals.values().stream()
                .filter(total -> total.purchases() != 0)
                .sorted(Comparator.comparing(PurchaseStatistics.Bought::currency)
                        .thenComparing(PurchaseStatistics.Bought::state))
                .toList();
    }

    private static <R, T> List<T> items(
            Asked asked, List<R> rows, Function<R, LocalDate> dayOf, BiFunction<LocalDate, List<R>, T> item) {
        var portions = portions(asked, rows, dayOf);
        return asked.begins().stream()
                .map(begin -> item.apply(begin, portions.getOrDefault(begin, List.of())))
                .toList();
    }

    private static <R> Map<LocalDate, List<R>> portions(Asked asked, List<R> rows, Function<R, LocalDate> dayOf) {
        return rows.stream().collect(Collectors.groupingBy(row -> asked.begin(dayOf.apply(row))));
    }

    /** The id of zeros stands for no status. */
    static UUID id(UUID statusId) {
        return statusId.equals(Stages.NONE) ? null : statusId;
    }
}
