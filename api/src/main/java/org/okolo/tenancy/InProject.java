package org.okolo.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;

/** Runs work for one project where no request says which: jobs, the demo, tests. */
@ApplicationScoped
public class InProject {

    @Inject
    CurrentProject project;

    /** Does the work in a request context and a transaction of its own, which sees this project only. */
    public <T> T call(UUID projectId, Supplier<T> work) {
        var requests = Arc.container().requestContext();
        var outer = requests.isActive() ? requests.getState() : null;
        requests.activate();
        try {
            project.enter(projectId);
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            requests.terminate();
            if (outer != null) {
                requests.activate(outer);
            }
        }
    }

    /** Does the work in a context and a transaction of its own that sees no owned row: accounts and sessions only. */
    public <T> T outside(Supplier<T> work) {
        return call(CurrentProject.NONE, work);
    }

    /** As {@link #call}, for work without a result. */
    public void run(UUID projectId, Runnable work) {
        call(projectId, () -> {
            work.run();
            return null;
        });
    }
}
