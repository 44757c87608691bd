package org.okolo.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;
import org.okolo.tenancy.Role;

/**
 * A project as its managers see it.
 *
 * @param logoVersion grows with every change of the logo: put it into the address of the image
 * @param writesUntil when the trial or the licence ends; until then things can be changed
 * @param warning that this is near, or has come; null while it is far away
 * @param secondFactorRoles whose managers must have a second factor; until they have, they can do nothing here but set it up
 * @param seats how many managers may be active
 */
public record ProjectView(
        UUID id,
        String name,
        String description,
        String site,
        String zone,
        boolean hasLogo,
        int logoVersion,
        ProjectState state,
        Instant trialEndsAt,
        Instant writesUntil,
        @Schema(nullable = true) Warning warning,
        int seats,
        int seatsTaken,
        List<Role> secondFactorRoles,
        Instant createdAt,
        int version)
        implements Versioned {

    public static ProjectView of(Project project, Licence licence) {
        return new ProjectView(
                project.id,
                project.name,
                project.description,
                project.site,
                project.zone,
                project.hasLogo,
                project.logoVersion,
                licence.state(project),
                project.trialEndsAt,
                licence.writesUntil(project),
                licence.warning(project),
                licence.seats(project),
                project.seatsTaken,
                project.secondFactorRoles.stream().sorted().toList(),
                project.createdAt,
                project.version);
    }
}
