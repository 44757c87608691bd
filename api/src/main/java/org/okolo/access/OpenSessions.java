package org.okolo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.InProject;

/** Ends what an account has open. */
@ApplicationScoped
public class OpenSessions {

    @Inject
    Revocations revocations;

    @Inject
    AcrossProjects projects;

    @Inject
    InProject inProject;

    /**
     * With what has been begun and not finished; in the running transaction.
     *
     * @param but the session that stays; null for none
     */
    public void endAll(UUID accountId, UUID but) {
        Challenge.delete("accountId", accountId);
        Session.<Session>list("accountId", accountId).stream()
                .filter(session -> !session.id.equals(but))
                .forEach(this::end);
    }

    public void end(Session session) {
        session.delete();
        revocations.revoke(session.id);
    }

    /** How many manager tokens the person has, in every project. */
    public long countTokens(UUID accountId) {
        return projects.memberships(accountId).stream()
                .mapToLong(place ->
                        inProject.call(place.projectId(), () -> ManagerToken.count("managerId", place.managerId())))
                .sum();
    }

    /** The extensions of the person, in every project; each in a transaction of its own. */
    public void endTokens(UUID accountId) {
        projects.memberships(accountId)
                .forEach(place -> inProject.run(
                        place.projectId(),
                        () -> ManagerToken.<ManagerToken>list("managerId", place.managerId())
                                .forEach(token -> {
                                    token.delete();
                                    revocations.revoke(token.id);
                                })));
    }
}
