package org.okolo.access.own;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.access.OpenSessions;
import org.okolo.access.Session;
import org.okolo.access.SignInRecord;
import org.okolo.access.SignIns;
import org.okolo.access.Visitor;
import org.okolo.access.own.OpenSessionView.OpenSessionList;
import org.okolo.limit.CabinetOnly;
import org.okolo.limit.CallerAddress;
import org.okolo.limit.ReadsOnly;
import org.okolo.limit.WithoutSecondFactor;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/** All browsers in which one is signed in. */
@Path("/sessions")
@Tag(name = "Sessions")
public class OpenSessionsResource {

    @Inject
    CurrentManager caller;

    @Inject
    OpenSessions sessions;

    @Inject
    SignIns book;

    @Inject
    HttpServerRequest http;

    @Inject
    CallerAddress address;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "listSessions",
            summary = "List my sessions, most recently used first",
            description = "Every browser I am signed in with, in any project.")
    public OpenSessionList list() {
        return new OpenSessionList(Session.<Session>list(
                        "accountId = ?1 and expiresAt > ?2 order by rotatedAt desc, id",
                        caller.accountId(),
                        clock.instant())
                .stream()
                .map(session -> OpenSessionView.of(session, caller.sid()))
                .toList());
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ReadsOnly("Sessions belong to the person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "endSession",
            summary = "End one of my sessions",
            description = "The session and its access tokens end at once.")
    public void end(UUID id) {
        Session session = Session.findById(id);
        var own = session != null && session.accountId.equals(caller.accountId());
        sessions.end(NotFound.unless(own ? session : null, "session"));
    }

    @DELETE
    @Transactional
    @ReadsOnly("Sessions belong to the person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "signOutEverywhere",
            summary = "Sign out everywhere",
            description = "Ends all my sessions and their access tokens at once.")
    public void endAll(
            @Parameter(description = "`true`: stay signed in with this session") @QueryParam("butThis") boolean butThis,
            @Parameter(description = "`true`: also revoke my manager tokens in all projects") @QueryParam("tokens")
                    boolean tokens) {
        sessions.endAll(caller.accountId(), butThis ? caller.sid() : null);
        if (tokens) {
            sessions.endTokens(caller.accountId());
        }
        book.note(caller.accountId(), null, SignInRecord.Kind.SIGNED_OUT_EVERYWHERE, Visitor.of(http, address));
    }
}
