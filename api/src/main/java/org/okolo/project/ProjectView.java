package org.okolo.project;

import java.time.Instant;
import java.util.UUID;
import org.okolo.edit.Versioned;

/**
 * A project as its managers see it.
 *
 * @param logoVersion grows with every change of the logo: put it into the address of the image
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
        int seats,
        int seatsTaken,
        Instant createdAt,
        int version)
        implements Versioned {

    public static ProjectView of(Project project, Instant now) {
        return new ProjectView(
                project.id,
                project.name,
                project.description,
                project.site,
                project.zone,
                project.hasLogo,
                project.logoVersion,
                project.state(now),
                project.trialEndsAt,
                project.seats,
                project.seatsTaken,
                project.createdAt,
                project.version);
    }
}
