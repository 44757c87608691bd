package org.okolo.merge;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.client.ClientView;

/**
 * What a merge would do.
 *
 * @param result the client as it would be
 * @param other the client that would go, as it is
 * @param differences where both have something else, and what would stay
 * @param moves how many rows of each kind would move
 * @param same how many would not, because this client has the same
 */
public record MergePreview(
        ClientView result,
        ClientView other,
        List<Difference> differences,
        @Schema(examples = "{\"Note\": 3}") Map<String, Integer> moves,
        int same) {

    /**
     * @param name as {@code take} of the merge names it
     * @param here what this client has
     * @param there what the other one has
     */
    @Schema(name = "MergeDifference")
    public record Difference(
            @Schema(examples = "name") String name,

            @Schema(implementation = Object.class, nullable = true)
            Object here,

            @Schema(implementation = Object.class, nullable = true)
            Object there) {}
}
