package org.okolo.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.problem.OneLine;
import org.okolo.time.Zone;

/**
 * The project form.
 *
 * @param site an http or https address, or empty
 */
public record ProjectEdit(
        @NotBlank @OneLine @Size(max = 100) @Schema(examples = "Honey & Wax")
        String name,

        @NotNull @Size(max = 2000) @Schema(examples = "Candles made by hand")
        String description,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = "(https?://[^\\s]+)?", message = "{okolo.url}")
        @Schema(examples = "https://honey.example")
        String site,

        @NotNull @Zone @Schema(examples = "Europe/Moscow") String zone) {}
