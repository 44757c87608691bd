package org.okolo.note;

import static org.hamcrest.Matchers.equalTo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** Among the notes whose time is over one that cannot be read, as a newer node may have written it; and it comes first. */
@OkoloTest
class ExpireNotesTest {

    final TestProject project = TestProject.open();
    UUID unreadable;

    @BeforeEach
    void breakTheFirst() {
        unreadable = over(project, Sample.client(project.manager(), "Anna").getString("id"), Instant.EPOCH);
        write("LATER");
    }

    @AfterEach
    void mendIt() {
        write(Visibility.TEAM.name());
    }

    @Test
    void theNoteBehindItIsRemovedAllTheSame() {
        var client = Sample.client(project.manager(), "Berta").getString("id");
        over(project, client, Instant.EPOCH.plusSeconds(1));
        TestProject.bean(ExpireNotes.class).expire();
        assertNoNotes(project, client);
    }

    @Test
    void theProjectBehindItsOwnIsLookedAfterAllTheSame() {
        var other = TestProject.open();
        var client = Sample.client(other.manager(), "Berta").getString("id");
        over(other, client, Instant.EPOCH.plusSeconds(1));
        TestProject.bean(ExpireNotes.class).expire();
        assertNoNotes(other, client);
    }

    private static void assertNoNotes(TestProject project, String client) {
        project.manager().call().get("/clients/" + client).then().body("noteCount", equalTo(0));
    }

    private static UUID over(TestProject project, String client, Instant since) {
        var note = project.manager()
                .call()
                .body(Map.of("text", "Ill until Friday", "expiresAt", "2099-01-31T21:00:00Z"))
                .post("/clients/" + client + "/notes")
                .jsonPath()
                .getUUID("id");
        project.in(() -> Note.update("expiresAt = ?1 where id = ?2", since, note));
        return note;
    }

    private void write(String visibility) {
        project.in(() -> TestProject.bean(EntityManager.class)
                .createNativeQuery("update note set visibility = :visibility where id = :id")
                .setParameter("visibility", visibility)
                .setParameter("id", unreadable.toString())
                .executeUpdate());
    }
}
