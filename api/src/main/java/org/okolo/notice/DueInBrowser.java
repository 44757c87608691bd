package org.okolo.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a browser wants to show, or has shown.
 *
 * @param browser a random name that this browser keeps
 */
public record DueInBrowser(
        @NotNull @Pattern(regexp = "[0-9A-Za-z-]{16,64}") @Schema(examples = "6f1f2bb0-3a55-4d8e-9a57-2c8f3a1d9e10")
        String browser,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid DueSubject> due) {}
