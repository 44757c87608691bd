package org.okolo.client.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.client.profile.NewProfile;
import org.okolo.contact.NewContact;
import org.okolo.problem.Invalid;

/** A client to be added. Managers may give it to themselves or to nobody; leads to any active manager. */
public record NewClient(
        @NotBlank @Size(max = 200) @Schema(examples = "Alisa Nebylova")
        String name,

        @Schema(nullable = true) UUID statusId,
        @Schema(nullable = true) UUID ownerId,
        @Size(max = LONGEST_COMMENT) String comment,
        @Size(max = MOST_PROFILES) List<@NotNull @Valid NewProfile> profiles,
        @Size(max = MOST_TAGS) List<@NotNull UUID> tagIds,

        @Size(max = 500) @Schema(examples = "Came from the spring fair")
        String source,

        @Size(max = MOST_CONTACTS) List<@NotNull @Valid NewContact> contacts,
        @Size(max = 100) @Schema(examples = "{}") Map<String, Object> fields) {

    public static final int LONGEST_COMMENT = 5000;
    public static final int MOST_PROFILES = 20;
    public static final int MOST_CONTACTS = ClientCard.MOST_CONTACTS;
    public static final int MOST_TAGS = TagClients.MOST;

    public NewClient {
        name = name == null ? null : name.trim();
        comment = ClientEdit.textOrNull(comment);
        profiles = profiles == null ? List.of() : profiles;
        tagIds = tagIds == null ? List.of() : tagIds;
        source = ClientEdit.textOrNull(source);
        contacts = contacts == null ? List.of() : contacts;
        fields = fields == null ? Map.of() : fields;
    }

    /** @throws Invalid when one person is named twice */
    public void check() {
        var seen = new HashSet<String>();
        for (var profile : profiles) {
            var key = profile.key();
            var freshId = key.externalId() == null || seen.add(key.network() + " id " + key.externalId());
            var freshHandle = key.handle() == null || seen.add(key.network() + " " + key.handle());
            if (!freshId || !freshHandle) {
                throw Invalid.field("profiles", "okolo.profile-twice");
            }
        }
    }
}
