package org.okolo.client.profile;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.network.Network;
import org.okolo.network.PersonKey;

/** What a page tells of a known profile: its id and its handle, seen together. */
@PersonNamed
public record Sighting(
        @Size(max = 40) @Schema(examples = "1900008499") String externalId,
        @Size(max = 80) @Schema(examples = "alisa.nebylova") String handle) {

    PersonKey key(Network network) {
        return PersonKey.of(network, externalId, handle);
    }
}
