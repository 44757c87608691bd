package org.okolo.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What events keep of a client, before and after: only what the change is about, and for good. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldClient(
        String name,
        String comment,
        UUID statusId,
        UUID ownerId,
        List<ProfileView> profiles,
        List<UUID> tagIds,
        String source,
        List<ContactView> contacts,
        Map<String, Object> fields) {

    public static ToldClient of(ClientView view) {
        return new ToldClient(
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

    public static ToldClient typed(ClientView view) {
        return new ToldClient(
                view.name(), view.comment(), null, null, null, null, view.source(), view.contacts(), view.fields());
    }
}
