package org.okolo.client;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.contact.ContactKind;

/**
 * A way to reach a client, as told over HTTP.
 *
 * @param value as it was written
 * @param normal the form in which two contacts are the same: a phone as {@code +79001234567}
 */
public record ContactView(
        ContactKind kind,
        @Schema(examples = "8 900 123-45-67") String value,
        @Schema(examples = "+79001234567") String normal,
        @Schema(nullable = true, examples = "work") String label) {

    ContactView(Contact contact) {
        this(contact.kind, contact.value, contact.normal, contact.label);
    }
}
