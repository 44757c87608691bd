package org.okolo.access.door;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.account.Account;
import org.okolo.account.Accounts;
import org.okolo.account.Passwords;
import org.okolo.limit.Door;
import org.okolo.limit.Limited;
import org.okolo.limit.ReadsOnly;
import org.okolo.manager.Invitation;
import org.okolo.manager.Manager;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.problem.OneLine;
import org.okolo.project.Project;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Secret;

/** For those who come by the link of an invitation. */
@Path("/invitations")
@Tag(name = "Access")
public class AcceptInvitationResource {

    @Inject
    AcrossProjects projects;

    @Inject
    InProject inProject;

    @Inject
    Passwords passwords;

    @Inject
    SignInResource signIn;

    @Inject
    Accounts accounts;

    @Inject
    Joining joining;

    @Inject
    SecondSteps secondSteps;

    @Inject
    Clock clock;

    /** @param secret what stands behind the hash sign of the link */
    @Schema(name = "InvitationSecret")
    public record Shown(
            @NotNull @Size(max = 100) @Schema(examples = "q0yXr0l9pVq2r5c1bW8n3uJ6kLm4sTzAaBbCcDdEeFf")
            String secret) {

        @Override
        public String toString() {
            return "Shown";
        }
    }

    /**
     * @param accountExists true: the person has an account, whose password accepts; false: one is made; null for a link that was passed on by
     *     hand: who holds it need not be the person, and is not told
     */
    @Schema(name = "InvitationPreview")
    public record Preview(
            String projectName,
            String email,
            Role role,
            @Schema(nullable = true) Boolean accountExists,
            Instant expiresAt) {}

    /**
     * @param name for a new account; who has one leaves it out
     * @param password the account's, or the one a new account shall have
     */
    @Schema(name = "InvitationAcceptance")
    public record Acceptance(
            @NotNull @Size(max = 100) @Schema(examples = "q0yXr0l9pVq2r5c1bW8n3uJ6kLm4sTzAaBbCcDdEeFf")
            String secret,

            @OneLine @Size(max = 100) @Schema(examples = "Anna Ivanova")
            String name,

            @NotNull
            @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
            @Schema(examples = "correct horse battery")
            String password) {

        boolean isForNewAccount() {
            return name != null && !name.isBlank();
        }

        @Override
        public String toString() {
            return "Acceptance";
        }
    }

    @POST
    @Path("/preview")
    @PermitAll
    @ReadsOnly
    @Limited(Door.INVITATION)
    @Operation(
            operationId = "previewInvitation",
            summary = "See what an invitation is for",
            description =
                    "404 if the link has been used, withdrawn, or has expired. Only the e-mailed link tells whether"
                            + " the address has an account.")
    public Preview preview(@NotNull @Valid Shown shown) {
        return inProject.call(projectOf(shown.secret()), () -> {
            var invitation = invitation(shown.secret());
            Project project = Project.findById(UUID.fromString(invitation.projectId));
            var exists = invitation.wasMailed(Secret.hash(shown.secret()))
                    ? Account.ofEmail(invitation.email).isPresent()
                    : null;
            return new Preview(project.name, invitation.email, invitation.role, exists, invitation.expiresAt);
        });
    }

    @POST
    @Path("/accept")
    @PermitAll
    @Transactional
    @Limited(Door.INVITATION)
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation",
            description = "Send the password of an existing account, or a name and a password for a new one:"
                    + " `sign-in-refused` if there is no account with that password, whatever the reason. Using"
                    + " the e-mailed link also verifies the address. If the project has become full, the answer"
                    + " is `seats-taken`; if its trial or licence is over, `trial-over`. Where an account has a second"
                    + " factor, the answer is 202, and `finishSignIn` comes next.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The second factor is needed too",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SecondStep.class)))
    public RestResponse<?> accept(@NotNull @Valid Acceptance acceptance) {
        var hash = Secret.hash(acceptance.secret());
        var invited = inProject.call(projectOf(acceptance.secret()), () -> invitation(acceptance.secret()));
        var known = inProject.outside(() -> Account.ofEmail(invited.email).orElse(null));
        requireName(known, invited, acceptance);
        var newHash = prove(known, invited.email, acceptance);
        if (known == null) {
            return joining.join(hash, true, invitation -> add(invitation, acceptance.name(), newHash));
        }
        return known.hasSecondFactor
                ? secondSteps.ask(known, hash)
                : joining.join(hash, false, invitation -> Account.findById(known.id));
    }

    /** Colleagues mostly speak one language; it can be changed at once. */
    private Account add(Invitation invitation, String name, String passwordHash) {
        Manager inviter = Manager.findById(invitation.invitedBy);
        Project project = Project.findById(UUID.fromString(invitation.projectId));
        var locale = Account.<Account>findById(inviter.accountId).locale;
        return accounts.add(invitation.email, name, locale, project.zone, passwordHash);
    }

    /** Only who has read the mail is told that there is no account: whoever invites must not learn it from the other link. */
    private static void requireName(Account known, Invitation invited, Acceptance acceptance) {
        if (known == null && !acceptance.isForNewAccount() && invited.wasMailed(Secret.hash(acceptance.secret()))) {
            throw Invalid.field("name", "okolo.required");
        }
    }

    /**
     * Checks the password of a known account, or makes the hash for a new one; before the database is held. Up to the moment in which an
     * account would be made, a known address and a new one are answered alike.
     */
    private String prove(Account known, String email, Acceptance acceptance) {
        if (acceptance.isForNewAccount()) {
            passwords.requireGood(acceptance.password(), email, acceptance.name());
        }
        if (known != null || !acceptance.isForNewAccount()) {
            signIn.proven(email, acceptance.password());
            return null;
        }
        return passwords.hash(acceptance.password());
    }

    private UUID projectOf(String secret) {
        return projects.projectOfInvitation(Secret.hash(secret)).orElseThrow(() -> new NotFound("invitation"));
    }

    private Invitation invitation(String secret) {
        return Invitation.ofSecret(Secret.hash(secret), clock.instant()).orElseThrow(() -> new NotFound("invitation"));
    }
}
