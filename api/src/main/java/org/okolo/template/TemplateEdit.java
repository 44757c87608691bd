package org.okolo.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A template as somebody wants it, new or changed.
 *
 * @param shared for the whole team, which only leads may say; else the caller's own
 * @param shortcut what is typed instead of it; case does not count
 * @param folderId of the team for a shared template, else of the caller; null is none
 * @param pick how a variant is chosen; {@code TURN} when missing
 * @param variants the texts, at least one
 */
public record TemplateEdit(
        boolean shared,

        @NotBlank @Size(max = 100) @Schema(examples = "Greeting")
        String title,

        @Pattern(regexp = "[\\p{L}\\p{N}_-]{1,30}", message = "{okolo.shortcut}")
        @Schema(nullable = true, examples = "hello")
        String shortcut,

        @Schema(nullable = true) UUID folderId,
        @Schema(nullable = true, defaultValue = "TURN") Template.Pick pick,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Variant> variants) {

    public TemplateEdit {
        title = title == null ? null : title.trim();
        shortcut =
                shortcut == null || shortcut.isBlank() ? null : shortcut.trim().toLowerCase(Locale.ROOT);
        pick = pick == null ? Template.Pick.TURN : pick;
    }
}
