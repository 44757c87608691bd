package org.okolo.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * What events keep of a client's owner before or after a change of it.
 *
 * @param ownerId null is "nobody" and is written
 */
public record ToldOwner(
        UUID ownerId,
        @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {}
