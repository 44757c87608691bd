package org.okolo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okolo.statistics.SpanQuery.Asked;
import org.okolo.status.Outcome;

/** Reads conversion and times between statuses from the sums. */
@ApplicationScoped
class ReadMoves {

    @Inject
    EntityManager entities;

    /** What came to a status in the days asked for. */
    private record Came(UUID statusId, long added, long arrived, long ageSeconds) {
        long clients() {
            return added + arrived;
        }
    }

    MoveStatistics moves(Asked asked, long behind) {
        var outcomes = outcomes();
        var came = came(asked);
        var won = of(came, outcomes, Outcome.WON);
        var lost = of(came, outcomes, Outcome.LOST);
        var wins = won.stream().mapToLong(Came::clients).sum();
        return new MoveStatistics(
                steps(asked),
                came.stream()
                        .filter(one -> one.clients() > 0)
                        .map(one -> new MoveStatistics.Arrival(
                                ReadSums.id(one.statusId()), one.clients(), one.ageSeconds() / one.clients()))
                        .toList(),
                came.stream().mapToLong(Came::added).sum(),
                wins,
                lost.stream().mapToLong(Came::clients).sum(),
                wins == 0 ? null : won.stream().mapToLong(Came::ageSeconds).sum() / wins,
                behind);
    }

    private List<MoveStatistics.Step> steps(Asked asked) {
        var rows = entities.createQuery("""
                        select m.fromId, m.toId, sum(m.moves), sum(m.seconds) from MoveDay m
                        where m.day between :from and :to group by m.fromId, m.toId order by m.fromId, m.toId""", Object[].class)
                .setParameter("from", asked.from())
                .setParameter("to", asked.to())
                .getResultList();
        var out = rows.stream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.summingLong(row -> (Long) row[2])));
        return rows.stream()
                .map(row -> new MoveStatistics.Step(
                        ReadSums.id((UUID) row[0]),
                        ReadSums.id((UUID) row[1]),
                        (Long) row[2],
                        (double) (Long) row[2] / out.get((UUID) row[0]),
                        (Long) row[3] / (Long) row[2]))
                .toList();
    }

    private List<Came> came(Asked asked) {
        return entities.createQuery("""
                        select d.statusId, sum(d.added), sum(d.arrived), sum(d.ageSeconds) from StatusDay d
                        where d.day between :from and :to group by d.statusId order by d.statusId""", Object[].class)
                .setParameter("from", asked.from())
                .setParameter("to", asked.to())
                .getResultStream()
                .map(row -> new Came((UUID) row[0], (Long) row[1], (Long) row[2], (Long) row[3]))
                .toList();
    }

    private static List<Came> of(List<Came> came, Map<UUID, Outcome> outcomes, Outcome outcome) {
        return came.stream()
                .filter(one -> outcomes.get(one.statusId()) == outcome)
                .toList();
    }

    private Map<UUID, Outcome> outcomes() {
        var outcomes = new HashMap<UUID, Outcome>();
        entities.createQuery("select s.id, s.outcome from Status s", Object[].class)
                .getResultStream()
                .forEach(row -> outcomes.put((UUID) row[0], (Outcome) row[1]));
        return outcomes;
    }
}
