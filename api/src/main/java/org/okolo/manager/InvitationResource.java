package org.okolo.manager;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.okolo.account.Account;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.limit.AlsoAfterTrial;
import org.okolo.limit.CabinetOnly;
import org.okolo.limit.Door;
import org.okolo.limit.Limits;
import org.okolo.mail.CabinetAddress;
import org.okolo.mail.Mail;
import org.okolo.manager.InvitationView.InvitationList;
import org.okolo.problem.Conflict;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Secret;

/** Asking people in. Accepting is a door: {@code access.door.AcceptInvitationResource}. */
@Path("/invitations")
@Tag(name = "Managers")
public class InvitationResource {

    @Inject
    CurrentManager inviter;

    @Inject
    CurrentProject project;

    @Inject
    Limits limits;

    @Inject
    Seats seats;

    @Inject
    Events events;

    @Inject
    Mail mail;

    @Inject
    CabinetAddress cabinet;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Role.AT_LEAST_OWNER)
    @CabinetOnly
    @Operation(
            operationId = "listInvitations",
            summary = "List open invitations, newest first",
            description = "Without their links.")
    public InvitationList list() {
        return new InvitationList(
                Invitation.<Invitation>list("expiresAt > ?1 order by id desc", clock.instant()).stream()
                        .map(invitation -> InvitationView.of(invitation, null))
                        .toList());
    }

    @POST
    @Transactional
    @ResponseStatus(201)
    @RolesAllowed(Role.AT_LEAST_OWNER)
    @CabinetOnly
    @Operation(
            operationId = "inviteManager",
            summary = "Invite a manager",
            description = "The invitation is e-mailed if the inviter's own address is verified; joining by the"
                    + " e-mailed link also verifies the new manager's address. The answer contains another link"
                    + " to pass on by hand, which verifies nothing and is shown only this once. Both links work"
                    + " for 7 days. A second invitation to the same address replaces the first. Open invitations count as"
                    + " taken seats. At most 5 a day to one address, and 100 a day by one project.")
    public InvitationView invite(@NotNull @Valid NewInvitation asked) {
        var email = Account.normal(asked.email());
        limits.spend(Door.INVITATION_TO_ADDRESS, email);
        limits.spend(Door.INVITATIONS_OF_PROJECT, project.id().toString());
        Invitation.delete("email", email);
        seats.requireFree(Invitation.count("expiresAt > ?1", clock.instant()));
        requireNotIn(email);
        var secret = Secret.make();
        var invitation = open(email, asked.role(), secret);
        events.record(Change.of(EventKind.INVITATION_SENT)
                .subject(invitation.id)
                .after(Map.of("email", email, "role", asked.role())));
        send(invitation);
        return InvitationView.of(invitation, cabinet.link("invitation", secret));
    }

    /**
     * In the language of the inviter: nobody knows the other's yet. For somebody who has not shown that their own
     * address is real we send nothing to others; the link can be passed on by hand. The mail has a link of its own: the
     * inviter is not told it, so whoever comes by it reads the mail of this address.
     */
    private void send(Invitation invitation) {
        Manager host = Manager.findById(inviter.id());
        Account account = Account.findById(host.accountId);
        if (!account.isVerified()) {
            return;
        }
        var secret = Secret.make();
        invitation.mailedHash = Secret.hash(secret);
        var link = cabinet.link("invitation", secret);
        Project inviting = Project.findById(project.id());
        var data = Map.of(
                "inviter", Mail.name(host.name),
                "project", Mail.name(inviting.name),
                "link", link,
                "days", Invitation.LIFE.toDays());
        mail.put(invitation.email, account.locale, "invitation", data);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @AlsoAfterTrial("Whoever was invited by mistake must not come in once the project is paid for")
    @RolesAllowed(Role.AT_LEAST_OWNER)
    @CabinetOnly
    @Operation(
            operationId = "withdrawInvitation",
            summary = "Withdraw an invitation",
            description = "Its links stop working.")
    public void withdraw(UUID id) {
        Invitation invitation = NotFound.unless(Invitation.findById(id), "invitation");
        invitation.delete();
        events.record(Change.of(EventKind.INVITATION_WITHDRAWN)
                .subject(id)
                .before(Map.of("email", invitation.email, "role", invitation.role)));
    }

    private Invitation open(String email, Role role, String secret) {
        var now = clock.instant();
        var invitation = new Invitation();
        invitation.email = email;
        invitation.role = role;
        invitation.secretHash = Secret.hash(secret);
        invitation.invitedBy = inviter.id();
        invitation.createdAt = now;
        invitation.expiresAt = now.plus(Invitation.LIFE);
        invitation.persist();
        return invitation;
    }

    private static void requireNotIn(String email) {
        Account.ofEmail(email)
                .filter(account -> Manager.count("accountId = ?1 and active = true", account.id) > 0)
                .ifPresent(account -> {
                    throw new Conflict(ProblemType.EMAIL_TAKEN, "This person is a manager of the project already.");
                });
    }
}
