package org.okolo.duplicate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.client.ClientView;

/** Another client that may be the same person, and what says so. */
public record Duplicate(ClientView client, List<Sign> signs) {

    /** @param value what both have: a phone number, an address, a handle, a name */
    @Schema(name = "DuplicateSign")
    public record Sign(
            Why why, @Schema(examples = "+79001234567") String value) {}
}
