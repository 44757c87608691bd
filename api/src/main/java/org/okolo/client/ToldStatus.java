package org.okolo.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * What events keep of a status before or after a change of it.
 *
 * @param statusId null is "none" and is written
 */
public record ToldStatus(
        UUID statusId,
        @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {}
