package org.okolo.access.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.okolo.access.AccessTokens;
import org.okolo.access.Me;
import org.okolo.access.Session;
import org.okolo.access.SignInRecord;
import org.okolo.access.SignIns;
import org.okolo.access.Visitor;
import org.okolo.account.Account;
import org.okolo.account.AccountView;
import org.okolo.limit.CallerAddress;
import org.okolo.manager.Manager;
import org.okolo.manager.ManagerView;
import org.okolo.project.Licence;
import org.okolo.project.Project;
import org.okolo.project.ProjectView;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.Ids;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Via;

/** Behind every door of the cabinet: opens a session and says where the person now stands. */
@ApplicationScoped
public class Entrance {

    @Inject
    AccessTokens tokens;

    @Inject
    AcrossProjects projects;

    @Inject
    EntityManager entities;

    @Inject
    Cookies cookies;

    @Inject
    KnownBrowsers browsers;

    @Inject
    Licence licence;

    @Inject
    HttpServerRequest http;

    @Inject
    CallerAddress callerAddress;

    @Inject
    SignIns book;

    @Inject
    Clock clock;

    /** Opens a session for an account as this manager. Needs a transaction inside the manager's project. */
    @Transactional(Transactional.TxType.MANDATORY)
    RestResponse<SessionView> open(Manager manager, SignInRecord.Kind kind, RestResponse.Status status) {
        var now = clock.instant();
        var session = new Session();
        session.id = Ids.next();
        session.accountId = manager.accountId;
        session.createdAt = now;
        var secret = session.rotate(null, now);
        stand(session, manager);
        session.seen(visitor());
        session.persist();
        book.note(session.accountId, session.projectId, kind, visitor());
        return answer(session, manager, secret, status, true);
    }

    public Visitor visitor() {
        return Visitor.of(http, callerAddress);
    }

    /** Moves the session to another manager of its account. */
    public static void stand(Session session, Manager manager) {
        session.managerId = manager.id;
        session.projectId = UUID.fromString(manager.projectId);
    }

    /**
     * @param secret the new one for the cookie; null leaves the browser's as it is
     */
    public RestResponse<SessionView> goOn(Session session, Manager manager, String secret) {
        return answer(session, manager, secret, RestResponse.Status.OK, false);
    }

    private RestResponse<SessionView> answer(
            Session session, Manager manager, String secret, RestResponse.Status status, boolean isNew) {
        Project project = Project.findById(session.projectId);
        var view = new SessionView(
                tokens.issue(manager, project, Via.CABINET, session.id),
                AccessTokens.LIFE.toSeconds(),
                me(manager, project),
                projects.memberships(session.accountId));
        var answer = ResponseBuilder.create(status, view);
        if (secret != null) {
            answer.cookie(sessionCookie(session.id + "." + secret, Session.LIFE));
        }
        if (isNew) {
            answer.cookie(browsers.cookie(Account.findById(session.accountId)));
        }
        return answer.header("Cache-Control", "no-store").build();
    }

    public Me me(Manager manager, Project project) {
        Account account = Account.findById(manager.accountId);
        // Seats are counted when the row is read, which in this transaction may have been before somebody joined.
        entities.flush();
        entities.refresh(project);
        return new Me(
                AccountView.of(account),
                ManagerView.of(manager, account, manager.role == Role.OWNER),
                ProjectView.of(project, licence));
    }

    /** What the browser shows of its session. */
    public Optional<SessionCookie> session() {
        return SessionCookie.parse(cookies.value(SessionCookie.NAME));
    }

    /** The answer to a browser that shall forget its session. */
    public RestResponse<Void> forgotten() {
        return ResponseBuilder.<Void>noContent()
                .cookie(sessionCookie("", Duration.ZERO))
                .build();
    }

    private NewCookie sessionCookie(String value, Duration life) {
        return cookies.make(SessionCookie.NAME, value, SessionCookie.PATH, (int) life.toSeconds());
    }
}
