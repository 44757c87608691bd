package org.okolo.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.okolo.network.PersonKey;
import org.okolo.network.WhoIsWho;

/** The profiles of the project's clients, deleted ones included, asked one by one in the database. */
@ApplicationScoped
public class StoredProfiles implements WhoIsWho<Profile> {

    @Override
    public Optional<Profile> withId(PersonKey key) {
        return key.externalId() == null
                ? Optional.empty()
                : Profile.find("network = ?1 and externalId = ?2", key.network(), key.externalId())
                        .firstResultOptional();
    }

    @Override
    public Optional<Profile> withHandle(PersonKey key) {
        return key.handle() == null
                ? Optional.empty()
                : Profile.find("network = ?1 and handle = ?2", key.network(), key.handle())
                        .firstResultOptional();
    }
}
