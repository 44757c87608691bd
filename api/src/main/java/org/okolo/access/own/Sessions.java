package org.okolo.access.own;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.access.Revocations;
import org.okolo.access.Session;
import org.okolo.access.Session.Shown;
import org.okolo.access.door.Entrance;
import org.okolo.access.door.SessionCookie;
import org.okolo.access.door.SessionView;
import org.okolo.manager.Manager;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.AcrossProjects.Membership;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.InProject;

/** Refreshes, moves and ends sessions. */
@ApplicationScoped
class Sessions {

    @Inject
    InProject inProject;

    @Inject
    CurrentProject current;

    @Inject
    AcrossProjects projects;

    @Inject
    Revocations revocations;

    @Inject
    Entrance entrance;

    @Inject
    Clock clock;

    /**
     * @param cookie what the browser showed
     * @param wanted the membership to go to; null to stay
     * @throws Refused {@code token-refused} when the cookie opens nothing (any more)
     */
    RestResponse<SessionView> refresh(Optional<SessionCookie> cookie, UUID wanted) {
        var shown = cookie.orElseThrow(Sessions::refused);
        var membership = inProject.outside(() -> membership(shown, wanted));
        if (membership == null) {
            throw refused();
        }
        current.enter(membership.projectId());
        return QuarkusTransaction.requiringNew().call(() -> refresh(shown, membership));
    }

    /** Ends the session of the cookie, if there is one. */
    void end(Optional<SessionCookie> cookie) {
        cookie.ifPresent(shown -> inProject.outside(() -> {
            Session session = Session.findById(shown.sid());
            if (session != null
                    && session.shown(shown.secret(), clock.instant()).isGood()) {
                end(session);
            }
            return null;
        }));
    }

    private RestResponse<SessionView> refresh(SessionCookie shown, Membership membership) {
        var now = clock.instant();
        Session session = Session.findById(shown.sid(), LockModeType.PESSIMISTIC_WRITE);
        var kind = session == null ? Shown.UNKNOWN : session.shown(shown.secret(), now);
        if (!kind.isGood()) {
            throw refused();
        }
        Manager manager = Manager.findById(membership.managerId());
        Entrance.stand(session, manager);
        session.seen(entrance.visitor());
        var secret = kind == Shown.SECOND_TAB ? null : session.rotate(shown.secret(), now);
        return entrance.goOn(session, manager, secret);
    }

    /** Where the session goes on; null when it must not. A secret that was copied ends it for the thief and the owner alike. */
    private Membership membership(SessionCookie shown, UUID wanted) {
        Session session = Session.findById(shown.sid(), LockModeType.PESSIMISTIC_WRITE);
        var now = clock.instant();
        if (session == null || session.isOver(now)) {
            return null;
        }
        var kind = session.shown(shown.secret(), now);
        if (kind == Shown.STOLEN) {
            end(session);
        }
        if (!kind.isGood()) {
            return null;
        }
        return choose(projects.memberships(session.accountId), session, wanted);
    }

    private static Membership choose(List<Membership> open, Session session, UUID wanted) {
        if (wanted != null) {
            return open.stream()
                    .filter(one -> one.managerId().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("membership"));
        }
        return open.stream()
                .filter(one -> one.managerId().equals(session.managerId))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElse(null);
    }

    private void end(Session session) {
        session.delete();
        revocations.revoke(session.id);
    }

    private static Refused refused() {
        return new Refused(ProblemType.TOKEN_REFUSED, "The session has ended. Sign in again.");
    }
}
