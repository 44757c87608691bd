package org.okolo.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What events keep of a client, before and after: only what the change is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Told(
        String name,
        String comment,
        UUID statusId,
        UUID ownerId,
        List<ProfileView> profiles,
        List<UUID> tagIds,
        String source,
        List<ContactView> contacts,
        Map<String, Object> fields) {

    public static Told of(ClientView view) {
        return new Told(
                view.name(),
                view.comment(),
                view.statusId(),
                view.ownerId(),
                view.profiles(),
                view.tagIds(),
                view.source(),
                view.contacts(),
                view.fields());
    }

    public static Told typed(ClientView view) {
        return new Told(
                view.name(), view.comment(), null, null, null, null, view.source(), view.contacts(), view.fields());
    }

    /** A status before or after a change of it; null is "none" and is written. */
    public record OfStatus(
            UUID statusId,
            @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {}

    public record OfOwner(
            UUID ownerId,
            @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {}

    public record OfTags(List<UUID> tagIds) {}

    public record OfBlocked(
            boolean blocked,
            @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {}
}
