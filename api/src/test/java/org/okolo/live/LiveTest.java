package org.okolo.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.reminder.Remind;
import org.okolo.reminder.Reminder;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class LiveTest {

    final TestProject project = TestProject.open();

    @Test
    void aColleaguesChangeIsToldWithWhatIconsShow() throws Exception {
        var client = Sample.inVk(project.manager(), "Anna", "42", "anna");
        String status = project.manager().call().get("/statuses").path("items[1].id");
        try (var ear = Ear.open(project.lead().token(), null)) {
            project.manager()
                    .edits(1)
                    .body(Map.of("statusId", status))
                    .put("/clients/" + client.getString("id") + "/status");
            var heard = ear.next();
            assertEquals("client", heard.name());
            assertEquals("2", heard.id());
            assertEquals(2, heard.json().getInt("seq"));
            assertEquals("client.status", heard.json().getString("kind"));
            assertEquals(project.manager().id().toString(), heard.json().getString("managerId"));
            assertEquals(status, heard.json().getString("client.statusId"));
            assertEquals(2, heard.json().getInt("client.version"));
            assertEquals("42", heard.json().getString("client.profiles[0].externalId"));
        }
    }

    @Test
    void aNoteIsToldWithTheNewCount() throws Exception {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        try (var ear = Ear.open(project.lead().token(), null)) {
            String note = project.manager()
                    .call()
                    .body(Map.of("text", "Called"))
                    .post("/clients/" + client + "/notes")
                    .path("id");
            var heard = ear.next();
            assertEquals(note, heard.json().getString("noteId"));
            assertEquals(1, heard.json().getInt("client.noteCount"));
        }
    }

    @Test
    void aDeletedClientIsToldAsDeleted() throws Exception {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        try (var ear = Ear.open(project.lead().token(), null)) {
            project.manager().edits(1).delete("/clients/" + client);
            assertTrue(ear.next().json().getBoolean("client.deleted"));
        }
    }

    @Test
    void changedStatusesAreAReasonToFetchThem() throws Exception {
        List<String> ids = project.manager().call().get("/statuses").path("items.id");
        try (var ear = Ear.open(project.manager().token(), null)) {
            project.lead().call().body(Map.of("ids", ids)).put("/statuses/order");
            assertEquals("statuses", ear.next().name());
        }
    }

    @Test
    void aBreakLosesNothing() throws Exception {
        Sample.client(project.manager(), "Anna");
        Sample.client(project.manager(), "Berta");
        Sample.client(project.manager(), "Cleo");
        try (var ear = Ear.open(project.lead().token(), "1")) {
            assertEquals("1", ear.next().id());
            assertEquals("2", ear.next().id());
            assertEquals("3", ear.next().id());
        }
    }

    @Test
    void whoRemembersMoreThanThereIsStartsAnew() throws Exception {
        Sample.client(project.manager(), "Anna");
        try (var ear = Ear.open(project.lead().token(), "99")) {
            var heard = ear.next();
            assertEquals("reset", heard.name());
            assertEquals("1", heard.id());
        }
    }

    @Test
    void replayAndLiveMeetWithoutGapOrDoubleUnderParallelWriters() throws Exception {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        var writers = Executors.newFixedThreadPool(4);
        try {
            for (var i = 0; i < 40; i++) {
                var text = "Note " + i;
                writers.submit(() ->
                        project.manager().call().body(Map.of("text", text)).post("/clients/" + client + "/notes"));
            }
            try (var ear = Ear.open(project.lead().token(), "1")) {
                var ids = new ArrayList<Long>();
                while (ids.isEmpty() || ids.get(ids.size() - 1) < 41) {
                    ids.add(Long.valueOf(ear.next().id()));
                }
                assertEquals(LongStream.rangeClosed(1, 41).boxed().toList(), ids);
            }
        } finally {
            writers.shutdown();
        }
    }

    @Test
    void anotherProjectIsNotHeard() throws Exception {
        try (var ear = Ear.open(project.lead().token(), null)) {
            Sample.client(TestProject.open().manager(), "Theirs");
            Sample.client(project.manager(), "Ours");
            assertEquals(project.manager().id().toString(), ear.next().json().getString("managerId"));
        }
    }

    @Test
    void aManagerSwitchedOffHearsNoMore() throws Exception {
        try (var ear = Ear.open(project.manager().token(), null)) {
            project.owner()
                    .edits(0)
                    .body(Map.of("name", "Maria", "role", "MANAGER", "active", false))
                    .put("/managers/" + project.manager().id())
                    .then()
                    .statusCode(200);
            assertTrue(ear.ends());
        }
    }

    @Test
    void nobodyListensWithoutAToken() {
        assertThrows(IOException.class, () -> Ear.open("nonsense", null));
    }

    @Test
    void aPositionThatIsNoNumberIsRefused() {
        assertThrows(IOException.class, () -> Ear.open(project.lead().token(), "yesterday"));
    }

    @Test
    void whatOnlyOthersMaySeeIsANumberAndNothingElse() throws Exception {
        var client = Sample.client(project.lead(), "Anna").getString("id");
        try (var ear = Ear.open(project.manager().token(), null)) {
            project.lead()
                    .call()
                    .body(Map.of("text", "Secret", "visibility", "LEAD_AND_AUTHOR"))
                    .post("/clients/" + client + "/notes");
            var heard = ear.next();
            assertEquals("hidden", heard.name());
            assertEquals("{\"seq\":2}", heard.data());
        }
    }

    @Test
    void aReminderIsToldToItsManagerAlone() throws Exception {
        String id = project.manager()
                .call()
                .body(Map.of("text", "Call", "at", "2030-01-31T09:00:00"))
                .post("/reminders")
                .path("id");
        project.in(() -> Reminder.update("nextAt = ?1 where id = ?2", Instant.EPOCH, UUID.fromString(id)));
        try (var mine = Ear.open(project.manager().token(), null);
                var leads = Ear.open(project.lead().token(), null)) {
            TestProject.bean(Remind.class).remindProject(project.id());
            var heard = mine.next();
            assertEquals("reminder", heard.name());
            assertEquals("Call", heard.json().getString("reminder.text"));
            assertEquals("hidden", leads.next().name());
        }
    }
}
