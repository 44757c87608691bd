package org.okolo.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.okolo.access.Challenge.Purpose;
import org.okolo.digest.Sha256;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Secret;

/** Remembers the steps that have been begun. */
@ApplicationScoped
public class Challenges {

    @Inject
    InProject inProject;

    @Inject
    Clock clock;

    /**
     * Begins a step, in the running transaction.
     *
     * @param invitationHash of the invitation that is to be accepted; null for none
     * @return the secret, which is stored as its hash only
     */
    public String begin(UUID accountId, Purpose purpose, byte[] invitationHash) {
        var secret = Secret.make();
        var challenge = new Challenge();
        challenge.accountId = accountId;
        challenge.purpose = purpose;
        challenge.secretHash = Secret.hash(secret);
        challenge.invitationHash = invitationHash;
        challenge.expiresAt = clock.instant().plus(Challenge.LIFE);
        challenge.persist();
        return secret;
    }

    /** The step with this secret; empty when there is none, or no longer. */
    public Optional<Challenge> find(String secret, Purpose purpose) {
        return Challenge.find(
                        "secretHash = ?1 and purpose = ?2 and expiresAt > ?3",
                        Secret.hash(secret),
                        purpose,
                        clock.instant())
                .firstResultOptional();
    }

    /** Uses the step up; false when somebody else has been faster. In the running transaction. */
    public boolean finish(Challenge challenge) {
        return Challenge.delete("id", challenge.id) == 1;
    }

    /** What a passkey signs: told with the secret, and not to be had without it. */
    public static byte[] signed(String secret) {
        return Sha256.of("passkey " + secret);
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        var now = clock.instant();
        inProject.outside(() -> Challenge.delete("expiresAt < ?1", now));
    }
}
