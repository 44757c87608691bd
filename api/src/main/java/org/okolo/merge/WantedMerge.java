package org.okolo.merge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two clients that are one person.
 *
 * @param otherId the client that becomes a part of this one
 * @param otherVersion the version of it the caller has seen; left out, it is not checked
 * @param take what shall be taken of the other one where both have something: {@code name}, {@code comment}, {@code source},
 *     {@code statusId}, {@code ownerId}, or {@code fields.} and the key of a field
 */
public record WantedMerge(
        @NotNull UUID otherId,
        @Schema(nullable = true, examples = "3") Integer otherVersion,

        @Size(max = 120) @Schema(examples = "[\"name\"]")
        List<
                        @NotNull
                        @Pattern(
                                regexp = "name|comment|source|statusId|ownerId|fields\\.[a-z][a-z0-9_]{0,39}",
                                message = "{okolo.merge-take}")
                        String>
                take) {

    public WantedMerge {
        take = take == null ? List.of() : take;
    }

    Take taken() {
        return new Take(Set.copyOf(take));
    }
}
