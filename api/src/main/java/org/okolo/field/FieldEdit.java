package org.okolo.field;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a field can be changed.
 *
 * @param choices what can be chosen, for a field of kind {@code CHOICE} only; clients keep what they have
 * @param retired whether it is neither shown nor written any more; false when left out
 */
public record FieldEdit(
        @NotBlank @Size(max = 60) @Schema(examples = "Birthday")
        String name,

        @Size(max = 100) List<@NotBlank @Size(max = 100) String> choices,
        Boolean retired) {

    public FieldEdit {
        name = name == null ? null : name.strip();
        choices = lines(choices);
        retired = retired != null && retired;
    }

    /** Each on one line, and once. */
    static List<String> lines(List<String> choices) {
        return choices == null
                ? List.of()
                : choices.stream()
                        .map(choice -> choice == null ? "" : choice.strip().replaceAll("\\s+", " "))
                        .distinct()
                        .toList();
    }
}
