package org.okolo.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Verifies the signature of an access token once: a browser sends the same one with every request for minutes, and checking it anew costs
 * more than most answers. Only tokens that were right are kept, and only until their end; whether one was revoked is looked at with every
 * request ({@link AccessIdentity}).
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class VerifiedTokens extends JWTCallerPrincipalFactory {

    private static final int MOST = 10_000;

    private final JWTCallerPrincipalFactory verifier = new DefaultJWTCallerPrincipalFactory();
    private final Cache<String, JWTCallerPrincipal> verified = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(AccessTokens.LIFE)
            .build();

    private final Clock clock;

    @Inject
    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param token as it was sent
     * @return whom it is for
     * @throws ParseException when anything about it is wrong, its end included
     */
    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo expected) throws ParseException {
        var known = verified.getIfPresent(token);
        if (known != null && known.getExpirationTime() > clock.instant().getEpochSecond()) {
            return known;
        }
        var principal = verifier.parse(token, expected);
        verified.put(token, principal);
        return principal;
    }
}
