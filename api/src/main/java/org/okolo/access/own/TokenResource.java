package org.okolo.access.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.okolo.access.ManagerToken;
import org.okolo.access.Revocations;
import org.okolo.access.TokenText;
import org.okolo.access.own.TokenView.TokenList;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.limit.CabinetOnly;
import org.okolo.limit.ReadsOnly;
import org.okolo.manager.Manager;
import org.okolo.problem.NotFound;
import org.okolo.problem.OneLine;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Scope;
import org.okolo.tenancy.Secret;

/** Manager tokens: one for each browser with the extension. */
@Path("/tokens")
@Tag(name = "Tokens")
public class TokenResource {

    @Inject
    CurrentManager caller;

    @Inject
    Revocations revocations;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /**
     * @param label what the manager calls it
     * @param scope how far it reaches; everything the manager may do when left out
     */
    public record NewToken(
            @NotBlank @OneLine @Size(max = 100) @Schema(examples = "Work laptop, Firefox")
            String label,

            @Schema(nullable = true, examples = "WRITE") Scope scope) {}

    @GET
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @Operation(
            operationId = "listTokens",
            summary = "List manager tokens",
            description = "Your own. Owners may ask for another manager's.")
    public TokenList list(@QueryParam("managerId") UUID managerId) {
        var whose = managerId == null ? caller.id() : managerId;
        if (!whose.equals(caller.id())) {
            requireOwner();
            NotFound.unless(Manager.findById(whose), "manager");
        }
        return new TokenList(ManagerToken.<ManagerToken>list("managerId = ?1 order by id desc", whose).stream()
                .map(token -> TokenView.of(token, null))
                .toList());
    }

    @POST
    @Transactional
    @ResponseStatus(201)
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @Operation(
            operationId = "createToken",
            summary = "Create a manager token",
            description = "For your own extension, or for a program of your own. With scope `CARD` it does what the"
                    + " extension does, with `READ` a program sees what you see and changes nothing, with `LOOKUP`"
                    + " it can only look people up. Whatever the scope, no token reaches tokens, sessions,"
                    + " invitations, webhooks, or the access of managers. It ends after 90 days without use. `token`"
                    + " is shown only this once.")
    public TokenView create(@NotNull @Valid NewToken asked) {
        var text = TokenText.make();
        var token = new ManagerToken();
        token.managerId = caller.id();
        token.label = asked.label().strip();
        token.scope = asked.scope() == null ? Scope.WRITE : asked.scope();
        token.hint = text.substring(text.length() - 4);
        token.hash = Secret.hash(text);
        token.createdAt = clock.instant();
        token.persist();
        events.record(Change.of(EventKind.TOKEN_CREATED)
                .subject(token.id)
                .after(Map.of("label", token.label, "scope", token.scope)));
        return TokenView.of(token, text);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ReadsOnly("Also after the trial a lost laptop must be locked out")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke a manager token",
            description = "The token and every access token made from it end at once. Managers may revoke their own,"
                    + " owners any.")
    public void revoke(UUID id) {
        ManagerToken token = NotFound.unless(ManagerToken.findById(id), "token");
        if (!token.managerId.equals(caller.id())) {
            requireOwner();
        }
        token.delete();
        revocations.revoke(id);
        events.record(Change.of(EventKind.TOKEN_REVOKED).subject(id).before(Map.of("label", token.label)));
    }

    private void requireOwner() {
        if (!caller.isAtLeast(Role.OWNER)) {
            throw new Refused(ProblemType.FORBIDDEN, "Tokens of others are the owner's business.");
        }
    }
}
