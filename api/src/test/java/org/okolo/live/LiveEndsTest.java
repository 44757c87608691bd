package org.okolo.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tenancy.Claims;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Via;

/** When a stream starts again, is cut off, or ends. */
@OkoloTest
class LiveEndsTest {

    final TestProject project = TestProject.open();

    @Test
    void whoWasAwayTooLongStartsAnew() throws Exception {
        happen(ProjectStream.MOST + 2);
        try (var ear = Ear.open(project.lead().token(), "1")) {
            var heard = ear.next();
            assertEquals("reset", heard.name());
            assertEquals(ProjectStream.MOST + 2, heard.json().getInt("seq"));
        }
    }

    @Test
    void whoWasAwayNotTooLongMissesNothing() throws Exception {
        happen(ProjectStream.MOST + 1);
        try (var ear = Ear.open(project.lead().token(), "1")) {
            assertEquals("1", ear.next().id());
            assertEquals("2", ear.next().id());
        }
    }

    @Test
    void aSessionHasNoMoreThanTwentyStreams() throws Exception {
        var open = new ArrayList<Ear>();
        try {
            for (var one = 0; one < OpenStreams.MOST; one++) {
                open.add(Ear.open(project.lead().token(), null));
            }
            var refused = assertThrows(
                    IOException.class, () -> Ear.open(project.lead().token(), null));
            assertEquals("answered 429", refused.getMessage());
        } finally {
            open.forEach(Ear::close);
        }
    }

    @Test
    void tooMuchAtOnceIsAReasonToStartAnew() throws Exception {
        try (var ear = Ear.open(project.lead().token(), null)) {
            happen(ProjectStream.MOST + 1);
            assertEquals("reset", ear.next().name());
        }
    }

    @Test
    void aReaderThatStopsReadingIsCutOff() throws Exception {
        var node = LiveNodesTest.otherNode();
        try (var reader = Reader.of(node, project, null).reads(1)) {
            reader.next();
            for (var told = 0; told <= LiveStreams.QUEUE; told += ProjectStream.MOST) {
                happen(ProjectStream.MOST);
                node.of(project.id()).advance();
            }
            assertTrue(reader.reads(Long.MAX_VALUE).ends());
        }
    }

    @Test
    void oneThatStopsReadingKeepsNobodyWaiting() throws Exception {
        var node = LiveNodesTest.otherNode();
        try (var slow = Reader.of(node, project, null).reads(1);
                var quick = Reader.of(node, project, null).reads(Long.MAX_VALUE)) {
            slow.next();
            quick.next();
            happen(3);
            node.of(project.id()).advance();
            assertEquals("1", quick.next());
        }
    }

    @Test
    void aStreamEndsWithItsToken() throws Exception {
        try (var ear = Ear.open(tokenFor(Duration.ofSeconds(1)), null)) {
            assertTrue(ear.ends());
        }
    }

    @Test
    void whoIsThrownOutBetweenTheDoorAndTheSeatHearsNothing() throws Exception {
        project.owner()
                .edits(0)
                .body(Map.of("name", "Maria", "role", "MANAGER", "active", false))
                .put("/managers/" + project.manager().id());
        // The door has let them in before; those who are told to go have been told.
        try (var reader = Reader.of(LiveNodesTest.otherNode(), project, null).reads(10)) {
            assertTrue(reader.ends());
        }
    }

    private void happen(int many) {
        project.in(() -> {
            TestProject.bean(CurrentManager.class).act(project.owner().id(), Via.CABINET);
            for (var i = 0; i < many; i++) {
                TestProject.bean(Events.class).record(Change.of(EventKind.PROJECT_EDITED));
            }
            return null;
        });
    }

    private String tokenFor(Duration life) {
        return Jwt.issuer("okolo")
                .audience("okolo-api")
                .subject(project.lead().id().toString())
                .groups(Set.of("LEAD"))
                .claim(Claims.PROJECT, project.id().toString())
                .claim(Claims.ACCOUNT, project.lead().accountId().toString())
                .claim(Claims.VIA, "CABINET")
                .claim(Claims.SID, UUID.randomUUID().toString())
                .claim(Claims.EPOCH, 0)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plus(life))
                .jws()
                .header("typ", "at+jwt")
                .sign();
    }
}
