package org.okolo.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.okolo.event.Event;

/** What is sent: type, time and data, as the Standard Webhooks scheme has it. */
final class Message {

    /** A longer before and after are left out: whoever needs them asks for what they are about. */
    static final int LONGEST = 256 * 1024;

    private Message() {}

    static byte[] of(Event event, ObjectMapper json) {
        try {
            var whole = written(event, json, true);
            return whole.length <= LONGEST ? whole : written(event, json, false);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] test(UUID webhookId, Instant at, ObjectMapper json) {
        try {
            var message = begun(WebhookDelivery.TEST, at, json);
            message.withObject("/data").put("webhookId", webhookId.toString());
            return json.writeValueAsBytes(message);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] written(Event event, ObjectMapper json, boolean whole) throws JsonProcessingException {
        var message = begun(event.kind.toString(), event.at, json);
        var data = message.withObject("/data");
        data.put("seq", event.seq);
        data.put("projectId", event.projectId);
        data.put("managerId", text(event.managerId));
        data.put("via", event.via.name());
        data.put("clientId", text(event.clientId));
        data.put("subjectId", text(event.subjectId));
        // Whatever only some managers may read is not for a machine of who knows whose.
        data.put("complete", whole && event.onlyFor == null);
        if (whole && event.onlyFor == null) {
            data.set("before", event.before == null ? null : json.readTree(event.before));
            data.set("after", event.after == null ? null : json.readTree(event.after));
        }
        return json.writeValueAsBytes(message);
    }

    private static ObjectNode begun(String type, Instant at, ObjectMapper json) {
        return json.createObjectNode().put("type", type).put("timestamp", at.toString());
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
