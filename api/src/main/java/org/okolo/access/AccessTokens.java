package org.okolo.access;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.okolo.account.Account;
import org.okolo.manager.Manager;
import org.okolo.project.Licence;
import org.okolo.project.Project;
import org.okolo.tenancy.Claims;
import org.okolo.tenancy.Scope;
import org.okolo.tenancy.Via;

/** Signs the short-lived tokens that every request carries. What they say is not read from the database again. */
@ApplicationScoped
public class AccessTokens {

    public static final Duration LIFE = Duration.ofMinutes(5);
    static final String ISSUER = "okolo";
    static final String AUDIENCE = "okolo-api";
    /** RFC 9068: tells an access token from any other the same key might sign. */
    static final String TYPE = "at+jwt";

    @Inject
    Licence licence;

    @Inject
    Clock clock;

    /**
     * @param sid the session or manager token it stands for: revoking that ends this one too
     * @return the token as text
     */
    public String issue(Manager manager, Project project, Via via, UUID sid) {
        return issue(manager, project, via, sid, Scope.WRITE);
    }

    /** As above, for a token that reaches less far. */
    public String issue(Manager manager, Project project, Via via, UUID sid, Scope scope) {
        var now = clock.instant();
        var token = Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(manager.id.toString())
                .groups(Set.of(manager.role.name()))
                .claim(Claims.PROJECT, manager.projectId)
                .claim(Claims.ACCOUNT, manager.accountId.toString())
                .claim(Claims.VIA, via.name())
                .claim(Claims.SID, sid.toString())
                .claim(Claims.EPOCH, manager.version)
                .claim(Claims.WRITES_UNTIL, licence.writesUntil(project).getEpochSecond())
                .claim(Claims.SCOPE, scope.name())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE));
        if (isHeld(manager, project)) {
            token.claim(Claims.HELD, true);
        }
        return token.jws().header("typ", TYPE).sign();
    }

    /** Whether the manager can do nothing yet but set up a second factor. */
    private static boolean isHeld(Manager manager, Project project) {
        return project.secondFactorRoles.contains(manager.role)
                && !Account.<Account>findById(manager.accountId).hasSecondFactor;
    }
}
