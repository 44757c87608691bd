package org.okolo.client.profile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.network.Network;
import org.okolo.network.PersonKey;

/** Somebody as a page shows them, with an id and under a handle. */
@PersonNamed
public record PersonSeen(
        @NotNull Network network,

        @NotNull @Size(max = 40) @Schema(examples = "1900008499")
        String externalId,

        @NotNull @Size(max = 80) @Schema(examples = "alisa.nebylova")
        String handle) {

    PersonKey key() {
        return PersonKey.of(network, externalId, handle);
    }
}
