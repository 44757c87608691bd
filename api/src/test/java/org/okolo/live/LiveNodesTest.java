package org.okolo.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Test;
import org.okolo.access.Revocations;
import org.okolo.client.Sample;
import org.okolo.event.Event;
import org.okolo.event.EventCounter;
import org.okolo.event.EventKind;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.Via;

/** Several nodes on one database: what one writes is heard at the others. */
@OkoloTest
class LiveNodesTest {

    final TestProject project = TestProject.open();

    @Test
    void anotherNodeTellsWhatThisOneWrote() throws Exception {
        var other = otherNode();
        try (var reader = Reader.of(other, project, null).reads(10)) {
            assertEquals("0", reader.next());
            Sample.client(project.manager(), "Anna");
            other.lookAround();
            assertEquals("1", reader.next());
        }
    }

    @Test
    void thisNodeTellsWhatAnotherOneWrote() throws Exception {
        Sample.client(project.manager(), "Anna");
        try (var ear = Ear.open(project.lead().token(), null)) {
            writtenElsewhere();
            assertEquals("2", ear.next().id());
        }
    }

    @Test
    void whoComesFromAnotherNodeGoesOnWhereHeWas() throws Exception {
        Sample.client(project.manager(), "Anna");
        Sample.client(project.manager(), "Berta");
        try (var reader = Reader.of(otherNode(), project, 1L).reads(10)) {
            assertEquals("1", reader.next());
            assertEquals("2", reader.next());
        }
    }

    /** As a commit of another node looks from here: rows, and nobody who says so. */
    private void writtenElsewhere() {
        project.in(() -> {
            EventCounter.update("seq = seq + 1");
            var event = new Event();
            event.seq = 2;
            event.at = TestProject.bean(Clock.class).instant();
            event.via = Via.CABINET;
            event.kind = EventKind.PROJECT_EDITED;
            event.persist();
            return null;
        });
    }

    static LiveStreams otherNode() {
        var node = new LiveStreams();
        node.reader = TestProject.bean(EventReader.class);
        node.executor = TestProject.bean(ExecutorService.class);
        node.projects = TestProject.bean(AcrossProjects.class);
        node.revocations = TestProject.bean(Revocations.class);
        node.vertx = TestProject.bean(Vertx.class);
        node.clock = TestProject.bean(Clock.class);
        return node;
    }
}
