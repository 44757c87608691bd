package org.okolo.statistics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.okolo.event.Event;
import org.okolo.support.TestProject;

/** Lets things have happened at other times than now, and looks at the sums themselves. */
final class Past {

    private Past() {}

    /** Dates the events of a project, first to last, and has them counted again. */
    static void happenedAt(TestProject project, String... instants) {
        project.in(() -> {
            for (var i = 0; i < instants.length; i++) {
                Event.update("at = ?1 where seq = ?2", Instant.parse(instants[i]), i + 1L);
            }
            TestProject.bean(RollUp.class).restart();
            return null;
        });
    }

    /** Everything the tables hold of a project, as text in a fixed order. */
    static List<String> sums(TestProject project) {
        return project.in(() -> {
            var rows = new ArrayList<String>();
            ClientStage.<ClientStage>listAll()
                    .forEach(row -> rows.add("%s in %s, %s, %s, %s"
                            .formatted(row.clientId, row.statusId, row.present, row.addedAt, row.since)));
            StatusDay.<StatusDay>listAll()
                    .forEach(row -> rows.add("%s: %d %d %d %d %d %d"
                            .formatted(
                                    row.key(),
                                    row.added,
                                    row.arrived,
                                    row.departed,
                                    row.deleted,
                                    row.restored,
                                    row.ageSeconds)));
            MoveDay.<MoveDay>listAll()
                    .forEach(row -> rows.add("%s: %d %d".formatted(row.key(), row.moves, row.seconds)));
            WorkDay.<WorkDay>listAll().forEach(row -> rows.add("%s: %d".formatted(row.key(), row.times)));
            PurchaseDay.<PurchaseDay>listAll()
                    .forEach(row -> rows.add("%s: %d %s".formatted(row.key(), row.purchases, row.total)));
            return rows.stream().sorted().toList();
        });
    }
}
