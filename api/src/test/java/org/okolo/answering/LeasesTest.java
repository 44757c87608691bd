package org.okolo.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeasesTest {

    final Leases leases = new Leases();
    final UUID project = UUID.randomUUID();
    final UUID client = UUID.randomUUID();
    final UUID anna = UUID.randomUUID();
    final UUID boris = UUID.randomUUID();
    final Instant now = Instant.parse("2026-11-29T09:00:00Z");

    @Test
    void whoBeginsIsKnownToOthersAndNotToThemselves() {
        leases.begin(project, client, anna, now);
        assertEquals(List.of(new Answering(anna, now.plusSeconds(60))), leases.others(project, client, boris, now));
        assertEquals(List.of(), leases.others(project, client, anna, now));
    }

    @Test
    void whoGoesOnHasNotBegunAgain() {
        assertTrue(leases.begin(project, client, anna, now));
        assertFalse(leases.begin(project, client, anna, now.plusSeconds(20)));
        assertEquals(
                1, leases.others(project, client, boris, now.plusSeconds(79)).size());
    }

    @Test
    void whoHasStoppedIsForgottenAfterAMinute() {
        leases.begin(project, client, anna, now);
        assertEquals(List.of(), leases.others(project, client, boris, now.plusSeconds(60)));
        assertTrue(leases.begin(project, client, anna, now.plusSeconds(60)));
    }

    @Test
    void whoEndsIsForgottenAtOnce() {
        leases.begin(project, client, anna, now);
        assertTrue(leases.end(project, client, anna));
        assertFalse(leases.end(project, client, anna));
        assertEquals(List.of(), leases.others(project, client, boris, now));
    }

    @Test
    void anotherClientAndAnotherProjectAreNotConcerned() {
        leases.begin(project, client, anna, now);
        assertEquals(List.of(), leases.others(project, UUID.randomUUID(), boris, now));
        assertEquals(List.of(), leases.others(UUID.randomUUID(), client, boris, now));
    }
}
