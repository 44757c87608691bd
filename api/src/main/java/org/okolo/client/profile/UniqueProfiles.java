package org.okolo.client.profile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.okolo.client.Client;
import org.okolo.client.StoredProfiles;
import org.okolo.network.PersonKey;

/** Tells a lost race for a profile as what it is: the profile is taken by the one that won. */
@ApplicationScoped
class UniqueProfiles {

    @Inject
    Clock clock;

    @Inject
    StoredProfiles stored;

    /**
     * @param write stores a profile with this key, and flushes
     * @throws ProfileTaken when another transaction has stored it meanwhile
     */
    <T> T orTaken(PersonKey key, Supplier<T> write) {
        try {
            return write.get();
        } catch (ConstraintViolationException lost) {
            throw QuarkusTransaction.requiringNew().call(() -> winner(key)).orElseThrow(() -> lost);
        }
    }

    private Optional<RuntimeException> winner(PersonKey key) {
        return stored.withId(key)
                .or(() -> stored.withHandle(key))
                .map(profile -> new ProfileTaken(profile, Client.findById(profile.clientId), clock.instant()));
    }
}
