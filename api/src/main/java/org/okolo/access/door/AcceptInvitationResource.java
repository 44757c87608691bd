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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.access.SignInRecord;
import org.okolo.access.mailed.MailedLinks;
import org.okolo.account.Account;
import org.okolo.account.Accounts;
import org.okolo.account.Passwords;
import org.okolo.limit.Door;
import org.okolo.limit.Limited;
import org.okolo.limit.ReadOnlyProject;
import org.okolo.limit.ReadsOnly;
import org.okolo.manager.Invitation;
import org.okolo.manager.JoinProject;
import org.okolo.manager.Manager;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.problem.OneLine;
import org.okolo.project.Licence;
import org.okolo.project.Project;
import org.okolo.project.ProjectState;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.CurrentProject;
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
    CurrentProject current;

    @Inject
    InProject inProject;

    @Inject
    Passwords passwords;

    @Inject
    SignInResource signIn;

    @Inject
    Accounts accounts;

    @Inject
    JoinProject joinProject;

    @Inject
    MailedLinks links;

    @Inject
    Entrance entrance;

    @Inject
    Licence licence;

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

    /** @param accountExists true: the person has an account, whose password accepts; false: one is made */
    @Schema(name = "InvitationPreview")
    public record Preview(String projectName, String email, Role role, boolean accountExists, Instant expiresAt) {}

    /**
     * @param name for a new account
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
            description = "404 if the link has been used, withdrawn, or has expired.")
    public Preview preview(@NotNull @Valid Shown shown) {
        return inProject.call(projectOf(shown.secret()), () -> {
            var invitation = invitation(shown.secret());
            Project project = Project.findById(UUID.fromString(invitation.projectId));
            var exists = Account.ofEmail(invitation.email).isPresent();
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
            description = "Send the password of an existing account, or a name and a password for a new one. Using"
                    + " the e-mailed link also verifies the address. If the project has become full, the answer"
                    + " is `seats-taken`; if its trial or licence is over, `trial-over`.")
    public RestResponse<SessionView> accept(@NotNull @Valid Acceptance acceptance) {
        var projectId = projectOf(acceptance.secret());
        var email = inProject.call(projectId, () -> invitation(acceptance.secret()).email);
        var known = inProject.outside(() -> Account.ofEmail(email).orElse(null));
        var newHash = prove(known, email, acceptance);
        current.enter(projectId);
        var invitation = invitation(acceptance.secret());
        Project project = Project.findById(projectId);
        if (licence.state(project) == ProjectState.READ_ONLY) {
            throw ReadOnlyProject.refusal();
        }
        Account account = known != null
                ? Account.findById(known.id)
                : accounts.add(email, acceptance.name(), localeOfInviter(invitation), project.zone, newHash);
        verify(account, known == null, invitation.wasMailed(Secret.hash(acceptance.secret())));
        var manager = joinProject.join(account, invitation);
        return entrance.open(manager, SignInRecord.Kind.JOINED, RestResponse.Status.OK);
    }

    /** Who has read the mail need not show it again; who got the link by hand and is new here is asked to. */
    private void verify(Account account, boolean isNew, boolean hasReadTheMail) {
        if (hasReadTheMail && !account.isVerified()) {
            account.verifiedAt = clock.instant();
        } else if (isNew) {
            links.sendVerification(account);
        }
    }

    /** Checks the password of a known account, or makes the hash for a new one; before the database is held. */
    private String prove(Account known, String email, Acceptance acceptance) {
        if (known != null) {
            signIn.proven(email, acceptance.password());
            return null;
        }
        if (acceptance.name() == null || acceptance.name().isBlank()) {
            throw Invalid.field("name", "okolo.required");
        }
        passwords.requireGood(acceptance.password(), email, acceptance.name());
        return passwords.hash(acceptance.password());
    }

    /** Colleagues mostly speak one language; it can be changed at once. */
    private static String localeOfInviter(Invitation invitation) {
        Manager inviter = Manager.findById(invitation.invitedBy);
        return Account.<Account>findById(inviter.accountId).locale;
    }

    private UUID projectOf(String secret) {
        return projects.projectOfInvitation(Secret.hash(secret)).orElseThrow(() -> new NotFound("invitation"));
    }

    private Invitation invitation(String secret) {
        return Invitation.ofSecret(Secret.hash(secret), clock.instant()).orElseThrow(() -> new NotFound("invitation"));
    }
}
