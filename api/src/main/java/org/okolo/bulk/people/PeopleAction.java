package org.okolo.bulk.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be done to everybody selected. What is left out stays as it is.
 *
 * @param add whether those who are no clients become some; otherwise they are left out
 * @param statusId the status they get
 * @param ownerId the manager they get
 * @param tagIds tags they get besides those they have
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PeopleAction(
        @Schema(examples = "true") boolean add,
        @Schema(nullable = true) UUID statusId,
        @Schema(nullable = true) UUID ownerId,
        @Size(max = 20) @Schema(nullable = true) List<@NotNull UUID> tagIds) {

    public PeopleAction {
        // What is no id in it stays, so that the answer can name it.
        tagIds = tagIds == null
                ? List.of()
                : new LinkedHashSet<>(tagIds).stream().toList();
    }

    /** Whether nothing is to be done to anybody. */
    boolean doesNothing() {
        return !add && statusId == null && ownerId == null && tagIds.isEmpty();
    }
}
