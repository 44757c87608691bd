package org.okolo.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.event.EventKind;

/**
 * A webhook to be added.
 *
 * @param url https, in the public Internet
 * @param kinds of events; empty: all, those to come included
 */
public record NewWebhook(
        @NotBlank @Size(max = 2000) @Schema(examples = "https://example.com/hooks/okolo")
        String url,

        @Size(max = 200) @Schema(examples = "Stock", nullable = true)
        String description,

        @NotNull @Size(max = 200) @Schema(examples = "[\"client.added\", \"client.status\"]")
        Set<@NotNull EventKind> kinds) {

    public NewWebhook {
        url = url == null ? null : url.trim();
        description = description == null ? "" : description.trim();
    }
}
