package org.okolo.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.project.Licence;
import org.okolo.project.Project;
import org.okolo.project.ProjectState;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.InProject;

/** What the operator of an installation grants single projects. Nobody reaches it over HTTP. */
@ApplicationScoped
public class Grants {

    @Inject
    InProject inProject;

    @Inject
    EntityManager entities;

    @Inject
    CurrentManager actor;

    @Inject
    Licence licence;

    @Inject
    Events events;

    /** A project as the operator sees it: nothing of what is in it. */
    public record Row(UUID id, String name, ProjectState state, Instant writesUntil, int seats, int seatsTaken) {}

    /** What an event keeps of it. */
    record ToldLicence(Instant licensedUntil, int seats) {}

    /** Every project of the installation, the oldest first. */
    public List<Row> list() {
        return inProject.outside(() -> entities.createQuery("from Project order by createdAt, id", Project.class)
                .getResultStream()
                .map(this::row)
                .toList());
    }

    /**
     * Lets this many managers change the project until then; takes a licence back when that is in the past. Works
     * within five minutes, when access tokens are renewed.
     *
     * @return the project now, or null when there is none with this id
     */
    public Row grant(UUID projectId, Instant until, int seats) {
        return inProject.call(projectId, () -> {
            var project = Project.locked(projectId);
            if (project == null) {
                return null;
            }
            var before = new ToldLicence(project.licensedUntil, project.seats);
            project.licensedUntil = until;
            project.seats = seats;
            actor.actForNobody();
            events.record(Change.of(EventKind.PROJECT_LICENSED)
                    .subject(projectId)
                    .before(before)
                    .after(new ToldLicence(until, seats)));
            return row(project);
        });
    }

    private Row row(Project project) {
        return new Row(
                project.id,
                project.name,
                licence.state(project),
                licence.writesUntil(project),
                licence.seats(project),
                project.seatsTaken);
    }
}
