package org.okolo.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.okolo.tenancy.Claims;
import org.okolo.tenancy.Scope;

/** Whether the caller may change anything of the project: for requests that are there to read, and note something by the way. */
@ApplicationScoped
public class MayChange {

    @Inject
    JsonWebToken token;

    @Inject
    Clock clock;

    /** Neither is the trial over, nor is it a token that only reads. */
    public boolean anything() {
        String scope = token.getClaim(Claims.SCOPE);
        return (scope == null || Scope.valueOf(scope) == Scope.WRITE) && !isTrialOver();
    }

    boolean isTrialOver() {
        Object until = token.getClaim(Claims.WRITES_UNTIL);
        return until != null && !clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(until.toString())));
    }
}
