package org.okolo.privacy;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okolo.account.Account;
import org.okolo.client.Sample;
import org.okolo.job.Finished;
import org.okolo.job.Job;
import org.okolo.job.JobKind;
import org.okolo.job.Jobs;
import org.okolo.mail.Mails;
import org.okolo.reminder.Remind;
import org.okolo.reminder.Reminder;
import org.okolo.support.TestProject;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Via;
import org.okolo.webhook.Echo;

/** Where something of a client stands besides its own rows: at others, in jobs, in mails, in the answers of those who were told. */
final class Others {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Everything all;
    final Echo echo;
    private String other;
    private UUID waitingJob;

    Others(Everything all) {
        this.all = all;
        try {
            echo = new Echo();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Another client, who stays. */
    String id() {
        if (other == null) {
            other = Sample.client(all.manager, "Berta").getString("id");
        }
        return other;
    }

    /** Somebody who turned out to be the same person; of what both had only the merge remembers the second one. */
    void mergedIn() {
        var twin = Sample.added(
                all.manager,
                Map.of(
                        "name",
                        all.marks.word(),
                        "comment",
                        all.marks.word(),
                        "fields",
                        Map.of("city", all.marks.word())));
        merge(all.id, twin.getString("id"), List.of());
    }

    /** For a while the client was taken for a part of the other one, who was worked with meanwhile. */
    void mergedAndTakenApart() {
        var merge = merge(id(), all.id, List.of("name", "comment"));
        var version = all.manager.call().get("/clients/" + id()).<Integer>path("version");
        all.edit("/clients/" + id(), version, Map.of("name", "Anna " + all.name, "comment", "Busy"));
        all.post("/clients/%s/merges/%s/undo".formatted(id(), merge), Map.of());
        var after = all.manager.call().get("/clients/" + id()).<Integer>path("version");
        all.edit("/clients/" + id(), after, Map.of("name", "Berta", "comment", "Calm"));
    }

    private String merge(String into, String from, List<String> take) {
        var version = all.manager.call().get("/clients/" + into).<Integer>path("version");
        return all.manager
                .edits(version)
                .body(Map.of("otherId", from, "take", take))
                .post("/clients/%s/merges".formatted(into))
                .then()
                .statusCode(200)
                .extract()
                .path("merge.id");
    }

    /** One that is done, one that waits, and a file nobody has started. */
    void imports() {
        var done = upload("anna_" + all.name + ".csv", all.marks.word());
        start(done);
        Finished.job(all.project.lead(), "/imports/" + done);
        upload(all.name + ".csv", all.name);
        waitingJob = all.project.in(this::waiting);
    }

    private String upload(String file, String text) {
        var content = "name;vk;note;product;price\nAnna;%s;%s;Portrait of %s;5\n".formatted(all.externalId, text, text);
        return all.project
                .lead()
                .call()
                .contentType("application/octet-stream")
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post("/imports?name=" + file)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void start(String upload) {
        var fields = List.of("NAME", "VK", "NOTE", "PRODUCT", "PRICE");
        var columns = fields.stream()
                .map(field -> Map.of("column", fields.indexOf(field), "field", field))
                .toList();
        all.project
                .lead()
                .call()
                .body(Map.of("columns", columns, "currency", "EUR", "known", "COMPLETE"))
                .post("/imports/%s/start".formatted(upload))
                .then()
                .statusCode(202);
    }

    /** An import whose turn does not come as long as nobody says so. */
    private UUID waiting() {
        var lead = all.project.lead();
        TestProject.bean(CurrentManager.class).act(lead.id(), Role.LEAD, Via.IMPORT, lead.id());
        var line = "[{\"line\":2,\"tags\":[],\"note\":\"%s\",\"client\":{\"name\":\"anna %s\"}}]"
                .formatted(all.marks.word(), all.name);
        var job =
                TestProject.bean(Jobs.class).begin(JobKind.IMPORT, "{\"columns\":[]}", List.of(new Jobs.Part(line, 1)));
        job.dueAt = TestProject.bean(Clock.class).instant().plus(Duration.ofDays(1));
        return job.id;
    }

    /** Now its turn has come. */
    void finishWhatWaits() {
        all.project.in(
                () -> Job.update("dueAt = ?1", TestProject.bean(Clock.class).instant()));
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (all.project.<Job>in(() -> Job.findById(waitingJob)).finishedAt == null) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The import does not end");
            }
            Thread.onSpinWait();
        }
    }

    void bulk() {
        var action = Map.of("kind", "OWNER", "ownerId", all.project.lead().id(), "reason", all.marks.word());
        var lead = all.project.lead();
        String token = lead.call()
                .body(Map.of("action", action, "clientIds", List.of(all.id)))
                .post("/bulk-actions/preview")
                .path("token");
        String bulk = lead.call()
                .body(Map.of("action", action, "clientIds", List.of(all.id), "token", token))
                .post("/bulk-actions")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Finished.job(lead, "/bulk-actions/" + bulk);
    }

    /** One that has come, with a mail no server has taken yet, and one that is another client's by now. */
    void reminders() {
        var now = TestProject.bean(Clock.class).instant();
        all.project.in(() -> Account.update("reminderMails = true where id = ?1", all.manager.accountId()));
        remind(all.marks.word());
        var passedOn = remind(all.marks.word());
        all.edit(
                "/reminders/" + passedOn,
                1,
                Map.of("text", "Another's", "at", "2030-01-31T09:00:00", "clientId", id()));
        all.project.in(() -> Reminder.update("nextAt = ?1 where clientId = ?2", now, UUID.fromString(all.id)));
        TestProject.bean(Remind.class).remindProject(all.project.id());
        delayMails(all.marks.word());
    }

    private String remind(String text) {
        return all.post("/reminders", Map.of("text", text, "at", "2030-01-31T09:00:00", "clientId", all.id))
                .getString("id");
    }

    /** As if the mail server had refused them with an answer that quotes them. */
    private void delayMails(String text) {
        try (var connection = TestProject.bean(AgroalDataSource.class).getConnection();
                var statement = connection.prepareStatement(
                        "update queued_mail set text = ?, failure = ?, sent_at = null,"
                                + " next_try_at = now() + interval 1 day where recipient = ? and sent_at is not null")) {
            statement.setString(1, text);
            statement.setString(2, "550 " + text);
            statement.setString(3, all.manager.email());
            Mails.to(all.manager.email());
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (statement.executeUpdate() == 0 && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
