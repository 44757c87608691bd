package org.okolo.access.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.access.SignInRecord;
import org.okolo.access.mailed.MailedLinks;
import org.okolo.account.Account;
import org.okolo.limit.ReadOnlyProject;
import org.okolo.manager.Invitation;
import org.okolo.manager.JoinProject;
import org.okolo.problem.NotFound;
import org.okolo.project.Licence;
import org.okolo.project.Project;
import org.okolo.project.ProjectState;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.CurrentProject;

/** Lets in whoever has shown an invitation, and who they are. */
@ApplicationScoped
class Joining {

    @Inject
    AcrossProjects projects;

    @Inject
    CurrentProject current;

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

    /** For an account that there is, whose person has shown everything there is to show. */
    @Transactional
    RestResponse<SessionView> join(UUID accountId, byte[] secretHash) {
        return join(secretHash, false, invitation -> Account.findById(accountId));
    }

    /**
     * In the running transaction.
     *
     * @param isNew whether the account is made only now
     * @param account finds it, or makes it, in the project of the invitation
     */
    @Transactional(Transactional.TxType.MANDATORY)
    RestResponse<SessionView> join(byte[] secretHash, boolean isNew, Function<Invitation, Account> account) {
        current.enter(projects.projectOfInvitation(secretHash).orElseThrow(() -> new NotFound("invitation")));
        var invitation = Invitation.ofSecret(secretHash, clock.instant()).orElseThrow(() -> new NotFound("invitation"));
        Project project = Project.findById(current.id());
        if (licence.state(project) == ProjectState.READ_ONLY) {
            throw ReadOnlyProject.refusal();
        }
        var person = account.apply(invitation);
        verify(person, isNew, invitation.wasMailed(secretHash));
        var manager = joinProject.join(person, invitation);
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
}
