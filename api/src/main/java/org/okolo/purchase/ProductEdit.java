package org.okolo.purchase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another name for a product; spaces in a row count as one. */
public record ProductEdit(
        @NotBlank @Size(max = 200) @Schema(examples = "Beeswax candle")
        String name) {

    public ProductEdit {
        name = name == null ? null : name.strip().replaceAll("\\s+", " ");
    }
}
