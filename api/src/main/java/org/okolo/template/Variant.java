package org.okolo.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.network.Network;

/**
 * One way to say what a template says.
 *
 * @param network where it is for; null is everywhere without one of its own
 * @param text with placeholders in braces; {@code {{} and {@code }}} stand for braces
 */
@Schema(name = "TemplateVariant")
public record Variant(
        @Schema(nullable = true) Network network,

        @NotBlank @Size(max = 4000) @Schema(examples = "Good day, {client.firstName}! {project.name} has news for you.")
        String text) {

    public Variant {
        text = text == null ? null : text.trim();
    }
}
