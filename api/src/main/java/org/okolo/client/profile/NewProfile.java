package org.okolo.client.profile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.network.Network;
import org.okolo.network.PersonKey;

/**
 * A profile to be added to a client: an id, a handle, or better both.
 *
 * @param externalId decimal digits; leading zeros do not count
 * @param handle with or without a leading {@code @} or {@code /}
 */
@PersonNamed
public record NewProfile(
        @NotNull Network network,
        @Size(max = 40) @Schema(examples = "1900008499") String externalId,
        @Size(max = 80) @Schema(examples = "alisa.nebylova") String handle) {

    public PersonKey key() {
        return PersonKey.of(network, externalId, handle);
    }
}
