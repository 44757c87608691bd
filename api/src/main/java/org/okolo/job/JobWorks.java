package org.okolo.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The rooms that have jobs. */
@ApplicationScoped
class JobWorks {

    @Inject
    @Any
    Instance<JobWork> works;

    JobWork of(Job job) {
        return works.stream()
                .filter(work -> work.kind() == job.kind)
                .findFirst()
                .orElseThrow();
    }
}
