package org.okolo.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.client.ClientView;
import org.okolo.client.HandleView;
import org.okolo.event.EventView;
import org.okolo.field.FieldView;
import org.okolo.status.StatusView;
import org.okolo.tag.TagView;

/**
 * Everything the project holds on a person.
 *
 * @param clients the client, and those that had become a part of it
 * @param handles every one the client's profiles ever had
 * @param rows all that belongs to the client, by kind, as it is stored
 * @param elsewhere what is kept of the client in other ways, and to whom something was passed on: mails that told of it, webhooks
 *     that were told, imports it came with, exports of the whole project made since it was added, products it bought, …
 * @param events what happened, oldest first
 * @param tags what the ids of tags in the rows mean; likewise statuses, fields and managers
 */
public record PersonalFile(
        String project,
        Instant madeAt,
        UUID madeBy,
        ClientView client,
        List<Map<String, Object>> clients,
        List<HandleView> handles,

        @Schema(examples = "{\"Note\": [{\"text\": \"Asked for the price list\"}]}")
        Map<String, List<Map<String, Object>>> rows,

        @Schema(examples = "{\"mails\": [{\"to\": \"maria@honey.example\", \"subject\": \"Reminder: call Anna\"}]}")
        Map<String, List<?>> elsewhere,

        List<EventView> events,
        List<TagView> tags,
        List<StatusView> statuses,
        List<FieldView> fields,
        List<Named> managers) {

    /** Somebody whose id stands in the rows. */
    @Schema(name = "NamedId")
    public record Named(UUID id, String name) {}
}
