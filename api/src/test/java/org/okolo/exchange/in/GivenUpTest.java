package org.okolo.exchange.in;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okolo.exchange.Upload;
import org.okolo.exchange.line.Mapping;
import org.okolo.job.Finished;
import org.okolo.job.JobChunk;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** A part of an import that can never be done. */
@OkoloTest
class GivenUpTest {

    final TestProject project = TestProject.open();

    @Test
    void whatStoodInAWrongCellIsNotKept() {
        var uploaded = Upload.text(project.lead(), "Name,VK\nAnna,no such person\n");
        project.endTrial();
        Upload.start(project.lead(), uploaded, Mapping.Known.SKIP).statusCode(202);
        var kept = project.in(() -> JobChunk.<JobChunk>findAll().firstResult().input);
        project.licence();
        Finished.hurried(project, project.lead(), "/imports/" + uploaded.getString("id"));
        assertFalse(kept.contains("no such person"), kept);
    }

    @Test
    void itsRowsAreListedAsFailedInWords() {
        var uploaded = Upload.text(project.lead(), "Name\nAnna\nBerta\n");
        project.endTrial();
        Upload.start(project.lead(), uploaded, Mapping.Known.SKIP).statusCode(202);
        // Rows without a client are what no import writes, so doing them fails as a fault of ours would.
        project.in(() -> JobChunk.update("input = ?1", "[{\"line\":2,\"tags\":[]},{\"line\":3,\"tags\":[]}]"));
        project.licence();
        var path = "/imports/" + uploaded.getString("id");
        var done = Finished.hurried(project, project.lead(), path);
        var rows = project.lead()
                .call()
                .accept("text/csv")
                .get(path + "/outcomes")
                .asString()
                .lines()
                .toList();
        assertEquals(List.of(2, 3), List.of(done.getInt("progress.failed"), rows.size()));
        assertTrue(rows.get(2).matches("\"3\",\"FAILED\",\"\",\"\",\"\",\"could not be done.*"), rows.get(2));
    }
}
