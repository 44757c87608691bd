package org.okolo.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What projects are entitled to. With {@code okolo.licence=trial} a project has its trial, and then what the operator
 * grants it; with {@code open}, for those who run their own, every project may be changed for ever.
 */
@ApplicationScoped
public class Licence {

    /** As good as never, and still a date that everything can write. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Mode mode;
    private final int openSeats;
    private final Clock clock;

    /** Who decides: time and the operator's grants, or nobody. */
    public enum Mode {
        TRIAL,
        OPEN
    }

    @Inject
    public Licence(
            @ConfigProperty(name = "okolo.licence", defaultValue = "trial") Mode mode,
            @ConfigProperty(name = "okolo.licence.seats", defaultValue = "1000") int openSeats,
            Clock clock) {
        this.mode = mode;
        this.openSeats = openSeats;
        this.clock = clock;
    }

    public ProjectState state(Project project) {
        var now = clock.instant();
        if (mode == Mode.OPEN || (project.licensedUntil != null && now.isBefore(project.licensedUntil))) {
            return ProjectState.LICENSED;
        }
        return now.isBefore(project.trialEndsAt) ? ProjectState.TRIAL : ProjectState.READ_ONLY;
    }

    /** Until when managers may change things. */
    public Instant writesUntil(Project project) {
        return mode == Mode.OPEN ? NEVER : project.writesUntil();
    }

    /** How many managers may be active. */
    public int seats(Project project) {
        return mode == Mode.OPEN ? Math.max(openSeats, project.seats) : project.seats;
    }

    /** What the team should know about the end, or null while it is far away. */
    public Warning warning(Project project) {
        return Warning.at(clock.instant(), writesUntil(project));
    }
}
