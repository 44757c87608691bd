package org.okolo.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Timed work on many projects goes in rounds. */
@ApplicationScoped
public class Rounds {

    @Inject
    AcrossProjects across;

    @Inject
    InProject inProject;

    /** @param work what is done, for the log: {@code "Removing notes whose time is over"} */
    public Round begin(String work) {
        return new Round(work, across, inProject);
    }
}
