package org.okolo.client;

import jakarta.validation.constraints.Size;
import org.okolo.network.Network;
import org.okolo.network.PersonKey;

/** What a page tells of a known profile: its id and its handle, seen together. */
@PersonNamed
public record Sighting(
        @Size(max = 40) String externalId, @Size(max = 80) String handle) {

    PersonKey key(Network network) {
        return PersonKey.of(network, externalId, handle);
    }
}
