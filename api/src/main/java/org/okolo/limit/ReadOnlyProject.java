package org.okolo.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.Claims;

/** Refuses changes in a project whose trial or licence is over, as the access token says. */
@ApplicationScoped
public class ReadOnlyProject {

    @Inject
    JsonWebToken token;

    @Inject
    Clock clock;

    /** @throws Refused {@code trial-over} when the project of the access token can only be read */
    public void refuse() {
        var until = token.getClaim(Claims.WRITES_UNTIL);
        if (until != null && !clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(until.toString())))) {
            throw refusal();
        }
    }

    /** What a door says, where nobody has an access token yet. */
    public static Refused refusal() {
        return new Refused(
                ProblemType.TRIAL_OVER,
                "The project is read-only: everything is kept and can be read and exported, but not changed.");
    }
}
