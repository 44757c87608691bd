package org.okolo.access.door;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.access.SignInRecord;
import org.okolo.access.SignIns;
import org.okolo.account.Account;
import org.okolo.account.Passwords;
import org.okolo.limit.Door;
import org.okolo.limit.Limited;
import org.okolo.limit.ReadsOnly;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.InProject;

/** The door of every day. */
@Path("/sign-in")
@Tag(name = "Access")
public class SignInResource {

    @Inject
    Passwords passwords;

    @Inject
    KnownBrowsers browsers;

    @Inject
    InProject inProject;

    @Inject
    AcrossProjects projects;

    @Inject
    SecondSteps secondSteps;

    @Inject
    Entering entering;

    @Inject
    SignIns book;

    @Inject
    Entrance entrance;

    @POST
    @PermitAll
    @ReadsOnly
    @Limited(Door.SIGN_IN)
    @Operation(
            operationId = "signIn",
            summary = "Sign in",
            description = "Whether the address or the password is wrong, the answer is `sign-in-refused`. Where the"
                    + " account has a second factor, the answer to the right password is 202, and"
                    + " `finishSignIn` comes next.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The second factor is needed too",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SecondStep.class)))
    public RestResponse<?> signIn(@NotNull @Valid SignIn person) {
        var account = proven(person.email(), person.password());
        if (projects.memberships(account.id).isEmpty()) {
            throw refused();
        }
        return account.hasSecondFactor ? secondSteps.ask(account, null) : entering.enter(account.id);
    }

    /** The account, if the password is right. The hash is computed with no database connection in hand. */
    Account proven(String email, String password) {
        var account = inProject.outside(() -> Account.ofEmail(email).orElse(null));
        browsers.spend(Account.normal(email), account);
        if (!passwords.isRight(password, account == null ? null : account.passwordHash)) {
            if (account != null) {
                book.noteRefusal(account.id, SignInRecord.Kind.REFUSED, entrance.visitor());
            }
            throw refused();
        }
        return account;
    }

    private static Refused refused() {
        return new Refused(ProblemType.SIGN_IN_REFUSED, "E-mail address or password is wrong.");
    }
}
