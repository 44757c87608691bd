package org.okolo.bulk.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.client.change.NewClient;
import org.okolo.client.profile.NewProfile;

/**
 * Somebody selected on a page, client or not.
 *
 * @param name as the page shows it; only strangers get it
 */
public record SelectedPerson(
        @NotBlank @Size(max = 200) @Schema(examples = "Alisa Nebylova")
        String name,

        @NotNull @Valid NewProfile profile) {

    /** The client to be made of them. */
    NewClient client(PeopleAction action, boolean mayGive) {
        var owner = mayGive ? action.ownerId() : null;
        return new NewClient(name, action.statusId(), owner, null, List.of(profile), action.tagIds(), null, null, null);
    }
}
