package org.okolo.lookup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.network.Network;
import org.okolo.network.PersonKey;

/**
 * Somebody shown on a page: an id, a handle, or both. What no person can have (id 0, a community's address) is simply not found.
 */
public record LookupKey(
        @NotNull Network network,
        @Size(max = 40) @Schema(examples = "1900008499") String id,
        @Size(max = 80) @Schema(examples = "alisa.nebylova") String handle) {

    PersonKey person() {
        return PersonKey.of(network, id, handle);
    }
}
