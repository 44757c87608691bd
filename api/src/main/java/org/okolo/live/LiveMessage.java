package org.okolo.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.okolo.event.Event;
import org.okolo.event.EventKind;

/**
 * What a stream tells: the event's number, a name and its data as JSON. Every event of a project becomes exactly one, so a
 * listener that misses a number knows it.
 */
record LiveMessage(long seq, String name, String data, UUID onlyFor, boolean leadsToo) {

    LiveMessage(long seq, String name, String data) {
        this(seq, name, data, null, true);
    }

    static LiveMessage of(Event event, ObjectMapper json) {
        try {
            var data = json.createObjectNode();
            data.put("seq", event.seq);
            data.put("kind", event.kind.toString());
            data.put("managerId", event.managerId == null ? null : event.managerId.toString());
            addClient(data, event, json);
            addReminder(data, event, json);
            return new LiveMessage(event.seq, name(event), data.toString(), event.onlyFor, !event.kind.isOfOnesOwn());
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** For those who may not know more than that something has happened, so that the numbers stay without gaps. */
    LiveMessage hidden() {
        return new LiveMessage(seq, "hidden", "{\"seq\":" + seq + "}");
    }

    private static void addClient(ObjectNode data, Event event, ObjectMapper json) throws JsonProcessingException {
        if (event.subjectId != null) {
            data.put("subjectId", event.subjectId.toString());
        }
        if (event.clientId != null) {
            data.put("clientId", event.clientId.toString());
        }
        if (event.shown == null) {
            return;
        }
        if (event.kind.room().equals("note")) {
            data.put("noteId", event.subjectId.toString());
        }
        data.set("client", json.readTree(event.shown));
    }

    /** A reminder that has come is told whole: nobody should have to ask what it was about. */
    private static void addReminder(ObjectNode data, Event event, ObjectMapper json) throws JsonProcessingException {
        if (event.kind == EventKind.REMINDER_DUE) {
            data.set("reminder", json.readTree(event.after));
        }
    }

    /** Whatever changes an icon or a card is a change of the client, whichever room it happened in. */
    private static String name(Event event) {
        if (event.shown != null) {
            return "client";
        }
        return switch (event.kind.room()) {
            case "tag" -> "tags";
            case "field" -> "fields";
            case "note" -> "client";
            case "status", "process" -> "statuses";
            case "manager", "invitation", "token" -> "managers";
            default -> event.kind.room();
        };
    }
}
