package org.okolo.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What happened in the demo, moment by moment. The same on every machine, but for the day it ends on. */
class DemoStory {

    private static final Duration SPAN = Duration.ofDays(14);
    private static final int STATUSES = 6;
    private static final int BLOCKED_OF = 25;

    /** What can happen to a client in a moment. */
    enum Act {
        ADD,
        MOVE,
        NOTE,
        BLOCK
    }

    /**
     * @param person who it happens to, and which of the clients that is
     * @param ownerId whose client it becomes, when added; or null
     * @param status which of the statuses it gets, by position; -1 for none
     * @param text the name, the note, or why it is blocked
     */
    record Moment(
            Instant at, Act act, int index, Person person, UUID managerId, UUID ownerId, int status, String text) {}

    private final Random random = new Random(7);
    private final DemoWords words;
    private final List<Person> people;
    private final Instant end;
    private final List<UUID> managers;

    DemoStory(DemoWords words, List<Person> people, Instant now, List<UUID> managers) {
        this.words = words;
        this.people = people;
        // The last thing happened yesterday, so that today's counts are the visitor's own.
        this.end = now.minus(Duration.ofDays(1));
        this.managers = managers;
    }

    /** Everything, in the order it happened. */
    List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        for (var index = 0; index < people.size(); index++) {
            client(index, moments);
        }
        moments.sort(Comparator.comparing(Moment::at));
        return moments;
    }

    private void client(int index, List<Moment> moments) {
        var manager = managers.get(random.nextInt(managers.size()));
        var ownerId = random.nextInt(5) == 0 ? null : manager;
        var at = end.minus(SPAN).plus(SPAN.multipliedBy(index).dividedBy(people.size() + 1));
        var begins = random.nextInt(8) == 0 ? -1 : 0;
        moments.add(new Moment(at, Act.ADD, index, people.get(index), manager, ownerId, begins, name(index)));
        if (begins == 0 && random.nextInt(3) > 0) {
            moments.add(later(at, Act.MOVE, index, manager, 1 + random.nextInt(STATUSES - 1), null));
        }
        var notes = words.all("note");
        for (var left = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(4); left > 0; left--) {
            moments.add(later(at, Act.NOTE, index, manager, -1, notes.get(random.nextInt(notes.size()))));
        }
        if (index % BLOCKED_OF == BLOCKED_OF - 1) {
            var reasons = words.all("blocked");
            moments.add(later(at, Act.BLOCK, index, manager, -1, reasons.get(random.nextInt(reasons.size()))));
        }
    }

    private String name(int index) {
        return people.get(index).name().get(words.locale());
    }

    private Moment later(Instant since, Act act, int index, UUID manager, int status, String text) {
        var left = Duration.between(since, end).toSeconds();
        var at = since.plusSeconds(1 + (long) (random.nextDouble() * left));
        return new Moment(at, act, index, people.get(index), manager, null, status, text);
    }
}
