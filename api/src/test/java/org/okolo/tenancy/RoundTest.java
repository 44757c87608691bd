package org.okolo.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class RoundTest {

    private final AtomicBoolean isEnding = new AtomicBoolean();
    private final Round round = new Round("Trying", null, null, isEnding::get);
    private final List<String> done = new ArrayList<>();

    @Test
    void aPieceThatFailsStandsInNobodysWay() {
        assertFalse(round.attempt("one", () -> {
            throw new IllegalStateException();
        }));
        round.attempt("another", () -> done.add("another"));
        assertEquals(List.of("another"), done);
    }

    @Test
    void nothingIsBegunOnceTheServiceEnds() {
        isEnding.set(true);
        assertFalse(round.attempt("one", () -> done.add("one")));
        assertEquals(List.of(), done);
    }
}
