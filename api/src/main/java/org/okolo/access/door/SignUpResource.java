package org.okolo.access.door;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.access.SignInRecord;
import org.okolo.access.mailed.KnownAddress;
import org.okolo.access.mailed.MailedLinks;
import org.okolo.account.Accounts;
import org.okolo.account.Passwords;
import org.okolo.limit.Door;
import org.okolo.limit.Limited;
import org.okolo.manager.OpenProject;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Ids;

/** The first door: an account, its project, and seven days of everything. */
@Path("/sign-up")
@Tag(name = "Access")
public class SignUpResource {

    @Inject
    Passwords passwords;

    @Inject
    Accounts accounts;

    @Inject
    OpenProject openProject;

    @Inject
    CurrentProject current;

    @Inject
    MailedLinks links;

    @Inject
    KnownAddress knownAddress;

    @Inject
    Entrance entrance;

    @POST
    @PermitAll
    @Limited(Door.SIGN_UP)
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "signUp",
            summary = "Sign up",
            description = "Creates an account and a project with a 7-day trial for 10 managers, and signs in. An"
                    + " e-mail asks for the address to be verified. Everything works before that, except that no"
                    + " e-mails are sent on behalf of the account. `email-taken` if the address has an account, whose"
                    + " person is told by e-mail; one address of the internet gets that answer five times a day and"
                    + " cannot sign up any more then.")
    public RestResponse<SessionView> signUp(@NotNull @Valid SignUp person) {
        passwords.requireGood(person.password(), person.email(), person.name(), person.projectName());
        // Before the database is touched, so that no connection waits for the hash.
        var hash = passwords.hash(person.password());
        return knownAddress.guard(person.email(), () -> open(person, hash));
    }

    private RestResponse<SessionView> open(SignUp person, String hash) {
        current.enter(Ids.next());
        var account = accounts.add(person.email(), person.name(), person.locale(), person.zone(), hash);
        var owner = openProject.open(account, person.projectName().strip(), person.zone());
        links.sendVerification(account);
        return entrance.open(owner, SignInRecord.Kind.SIGNED_UP, RestResponse.Status.CREATED);
    }
}
