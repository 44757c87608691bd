package org.okolo.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.event.EventKind;

/**
 * What of a webhook can be changed; all of it is replaced.
 *
 * @param active switched on again, it is told what happens from then on
 */
public record WebhookEdit(
        @NotBlank @Size(max = 2000) @Schema(examples = "https://example.com/hooks/okolo")
        String url,

        @Size(max = 200) @Schema(examples = "Stock", nullable = true)
        String description,

        @NotNull @Size(max = 200) Set<@NotNull EventKind> kinds,

        @NotNull Boolean active) {

    public WebhookEdit {
        url = url == null ? null : url.trim();
        description = description == null ? "" : description.trim();
    }
}
