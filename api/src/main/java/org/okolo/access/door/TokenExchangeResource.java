package org.okolo.access.door;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.access.AccessTokens;
import org.okolo.access.ManagerToken;
import org.okolo.access.Me;
import org.okolo.access.TokenText;
import org.okolo.limit.Door;
import org.okolo.limit.Limited;
import org.okolo.limit.ReadsOnly;
import org.okolo.manager.Manager;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.project.Project;
import org.okolo.tenancy.AcrossProjects;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Secret;
import org.okolo.tenancy.Via;

/** The extension's door. */
@Path("/token-exchange")
@Tag(name = "Access")
public class TokenExchangeResource {

    /** "Last used" need not be more exact, and a read should not become a write. */
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    @Inject
    AcrossProjects projects;

    @Inject
    CurrentProject current;

    @Inject
    AccessTokens accessTokens;

    @Inject
    Entrance entrance;

    @Inject
    Clock clock;

    /** @param token as shown when it was made */
    @Schema(name = "TokenExchange")
    public record Exchange(
            @NotNull @Size(max = 100) @Schema(examples = "okolo_3mJr7AoUXx2Wqd9Vb5nT1cYzKp0000000")
            String token) {

        @Override
        public String toString() {
            return "Exchange";
        }
    }

    /** What an extension gets for its manager token. */
    public record ExchangedToken(String accessToken, long expiresIn, Me me) {}

    @POST
    @PermitAll
    @ReadsOnly
    @Limited(Door.TOKEN_EXCHANGE)
    @Operation(
            operationId = "exchangeToken",
            summary = "Exchange a manager token for an access token",
            description = "`token-refused` if the token is unknown or revoked, has not been used for 90 days,"
                    + " or its manager is switched off.")
    public ExchangedToken exchange(@NotNull @Valid Exchange asked) {
        if (!TokenText.isWellFormed(asked.token())) {
            throw refused();
        }
        var hash = Secret.hash(asked.token());
        current.enter(projects.projectOfToken(hash).orElseThrow(TokenExchangeResource::refused));
        return QuarkusTransaction.requiringNew().call(() -> exchange(hash));
    }

    private ExchangedToken exchange(byte[] hash) {
        var token = ManagerToken.<ManagerToken>find("hash", hash)
                .firstResultOptional()
                .orElseThrow(TokenExchangeResource::refused);
        Manager manager = Manager.findById(token.managerId);
        var now = clock.instant();
        if (!manager.active || token.isForgotten(now)) {
            throw refused();
        }
        if (token.lastUsedAt == null || token.lastUsedAt.plus(USE_NOTED_EVERY).isBefore(now)) {
            token.lastUsedAt = now;
        }
        Project project = Project.findById(current.id());
        return new ExchangedToken(
                accessTokens.issue(manager, project, Via.EXTENSION, token.id, token.scope),
                AccessTokens.LIFE.toSeconds(),
                entrance.me(manager, project));
    }

    private static Refused refused() {
        return new Refused(ProblemType.TOKEN_REFUSED, "This token opens nothing, or no longer does.");
    }
}
