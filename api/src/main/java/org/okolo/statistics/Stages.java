package org.okolo.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Follows clients from status to status, and counts their steps. */
class Stages {

    /** Stands for "no status". */
    static final UUID NONE = new UUID(0, 0);

    private final Book<UUID, ClientStage> stages;
    private final Book<StatusDay.Key, StatusDay> statuses;
    private final Book<MoveDay.Key, MoveDay> moves;

    Stages(Book<UUID, ClientStage> stages, Book<StatusDay.Key, StatusDay> statuses, Book<MoveDay.Key, MoveDay> moves) {
        this.stages = stages;
        this.statuses = statuses;
        this.moves = moves;
    }

    void count(UUID clientId, Happened.Shown shown, Instant at, LocalDate day) {
        var status = Objects.requireNonNullElse(shown.statusId(), NONE);
        var known = stages.known(clientId);
        if (known == null) {
            begin(clientId, status, !shown.deleted(), at, day);
        } else {
            go(known, status, !shown.deleted(), at, day);
        }
    }

    private void begin(UUID clientId, UUID status, boolean present, Instant at, LocalDate day) {
        var stage = new ClientStage();
        stage.clientId = clientId;
        stage.statusId = status;
        stage.present = present;
        stage.addedAt = at;
        stage.since = at;
        stages.add(clientId, stage);
        if (present) {
            on(day, status).added++;
        }
    }

    private void go(ClientStage stage, UUID status, boolean present, Instant at, LocalDate day) {
        if (stage.present && !present) {
            on(day, stage.statusId).deleted++;
        }
        if (stage.present && present && !status.equals(stage.statusId)) {
            move(stage, status, at, day);
        }
        if (!stage.present && present) {
            on(day, status).restored++;
        }
        if (!status.equals(stage.statusId)) {
            stage.statusId = status;
            stage.since = at;
        }
        stage.present = present;
    }

    private void move(ClientStage stage, UUID status, Instant at, LocalDate day) {
        on(day, stage.statusId).departed++;
        var arrival = on(day, status);
        arrival.arrived++;
        arrival.ageSeconds += seconds(stage.addedAt, at);
        var move = moves.row(new MoveDay.Key(day, stage.statusId, status));
        move.moves++;
        move.seconds += seconds(stage.since, at);
    }

    private StatusDay on(LocalDate day, UUID status) {
        return statuses.row(new StatusDay.Key(day, status));
    }

    private static long seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }
}
