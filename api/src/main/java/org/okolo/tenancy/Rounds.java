package org.okolo.tenancy;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Timed work on many projects goes in rounds. */
@ApplicationScoped
public class Rounds {

    @Inject
    AcrossProjects across;

    @Inject
    InProject inProject;

    private volatile boolean isEnding;

    /** @param work what is done, for the log: {@code "Removing notes whose time is over"} */
    public Round begin(String work) {
        return new Round(work, across, inProject, () -> isEnding);
    }

    /** The database goes while a round may be under way: what is left of it is for the next start. */
    void end(@Observes ShutdownEvent stopping) {
        isEnding = true;
    }
}
