package org.okolo.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** The project form. */
@Path("/project")
@Tag(name = "Project")
public class ProjectResource {

    @Inject
    CurrentProject current;

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    @Inject
    EntityManager entities;

    @Inject
    Licence licence;

    @GET
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @Operation(operationId = "getProject", summary = "Get the project", description = "With its state and its seats.")
    public ProjectView get() {
        return view(Project.findById(current.id()));
    }

    @PUT
    @Edits
    @Transactional
    @RolesAllowed(Role.AT_LEAST_OWNER)
    @Operation(operationId = "editProject", summary = "Edit the project", description = "Replaces all fields.")
    public ProjectView edit(@NotNull @Valid ProjectEdit edit) {
        Project project = Project.findById(current.id());
        ifMatch.check(project.version, () -> view(project));
        var before = new ProjectEdit(project.name, project.description, project.site, project.zone);
        project.name = edit.name().strip();
        project.description = edit.description().strip();
        project.site = edit.site();
        project.zone = edit.zone();
        entities.flush();
        events.record(Change.of(EventKind.PROJECT_EDITED)
                .subject(project.id)
                .before(before)
                .after(edit));
        return view(project);
    }

    private ProjectView view(Project project) {
        return ProjectView.of(project, licence);
    }
}
