package org.okolo.access.door;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.access.SignInRecord;
import org.okolo.manager.Manager;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.CurrentProject;

/** Lets in whoever has shown everything there is to show. */
@ApplicationScoped
class Entering {

    @Inject
    AcrossProjects projects;

    @Inject
    CurrentProject current;

    @Inject
    Entrance entrance;

    /** @throws Refused when the account works nowhere any more */
    RestResponse<SessionView> enter(UUID accountId) {
        var first = projects.memberships(accountId).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemType.SIGN_IN_REFUSED, "E-mail address or password is wrong."));
        current.enter(first.projectId());
        return QuarkusTransaction.requiringNew()
                .call(() -> entrance.open(
                        Manager.findById(first.managerId()), SignInRecord.Kind.SIGNED_IN, RestResponse.Status.OK));
    }
}
