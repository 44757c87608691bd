package org.okolo.duplicate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.client.ClientView;

/**
 * Clients that may be one person.
 *
 * @param value what all of them have
 * @param clients ten at most
 */
public record DuplicateGroup(
        Why why, @Schema(examples = "+79001234567") String value, List<ClientView> clients) {}
