package org.okolo.access.door;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.okolo.account.Passwords;
import org.okolo.limit.Door;
import org.okolo.limit.Limited;
import org.okolo.limit.ReadsOnly;
import org.okolo.manager.Manager;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.AcrossProjects.Membership;
import org.okolo.tenancy.CurrentProject;
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
    CurrentProject current;

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
            description = "Whether the address or the password is wrong, the answer is `sign-in-refused`.")
    public RestResponse<SessionView> signIn(@NotNull @Valid SignIn person) {
        var account = proven(person.email(), person.password());
        var open = projects.memberships(account.id);
        if (open.isEmpty()) {
            throw refused();
        }
        return enter(open.get(0));
    }

    /** The account, if the password is right. The hash is computed with no database connection in hand. */
    Account proven(String email, String password) {
        var account = inProject.outside(() -> Account.ofEmail(email).orElse(null));
        browsers.spend(Account.normal(email), account);
        if (!passwords.isRight(password, account == null ? null : account.passwordHash)) {
            if (account != null) {
                book.noteRefusal(account.id, entrance.visitor());
            }
            throw refused();
        }
        return account;
    }

    private RestResponse<SessionView> enter(Membership membership) {
        current.enter(membership.projectId());
        var managerId = membership.managerId();
        return QuarkusTransaction.requiringNew()
                .call(() -> entrance.open(
                        Manager.findById(managerId), SignInRecord.Kind.SIGNED_IN, RestResponse.Status.OK));
    }

    private static Refused refused() {
        return new Refused(ProblemType.SIGN_IN_REFUSED, "E-mail address or password is wrong.");
    }
}
