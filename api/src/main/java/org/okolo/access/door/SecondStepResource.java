package org.okolo.access.door;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.access.SignInRecord;
import org.okolo.access.SignIns;
import org.okolo.account.Account;
import org.okolo.limit.Door;
import org.okolo.limit.Limited;
import org.okolo.limit.ReadsOnly;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.InProject;

/** The second half of the door, where there is one. */
@Path("/sign-in")
@Tag(name = "Access")
public class SecondStepResource {

    @Inject
    SecondSteps steps;

    @Inject
    KnownBrowsers browsers;

    @Inject
    Joining joining;

    @Inject
    Entering entering;

    @Inject
    SignIns book;

    @Inject
    Entrance entrance;

    @Inject
    InProject inProject;

    @POST
    @Path("/second")
    @PermitAll
    @ReadsOnly
    @Limited(Door.SIGN_IN)
    @Operation(
            operationId = "finishSignIn",
            summary = "Finish signing in with a second factor",
            description =
                    "Within five minutes of the first step: one of `code`, `recoveryCode` and `passkey`. A code is"
                            + " good once. `second-factor-refused` if it is wrong: the step can be tried again;"
                            + " `token-refused` if the step has run out, and the password is needed again. Finishes accepting"
                            + " an invitation too, if that is what was begun.")
    public RestResponse<SessionView> finish(@NotNull @Valid SecondProof proof) {
        var step = steps.begun(proof)
                .orElseThrow(() -> new Refused(ProblemType.TOKEN_REFUSED, "This took too long. Sign in again."));
        Account account = inProject.outside(() -> Account.findById(step.accountId));
        browsers.spendSecond(account);
        if (!steps.isFinished(step, proof, entrance.visitor())) {
            book.noteRefusal(account.id, SignInRecord.Kind.SECOND_FACTOR_REFUSED, entrance.visitor());
            throw new Refused(ProblemType.SECOND_FACTOR_REFUSED, "The second factor is wrong, or has been used.");
        }
        return step.invitationHash == null ? entering.enter(account.id) : joining.join(account.id, step.invitationHash);
    }
}
