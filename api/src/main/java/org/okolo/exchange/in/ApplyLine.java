package org.okolo.exchange.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.client.change.AddClient;
import org.okolo.client.change.ChangeClient;
import org.okolo.client.change.FillFields;
import org.okolo.client.change.TagClients;
import org.okolo.client.known.KnownPersons;
import org.okolo.exchange.in.LineOutcome.What;
import org.okolo.exchange.line.ImportField;
import org.okolo.exchange.line.ImportLine;
import org.okolo.exchange.line.LineError;
import org.okolo.exchange.line.Mapping;
import org.okolo.note.AddNote;
import org.okolo.note.NewNote;
import org.okolo.problem.Invalid;
import org.okolo.problem.Refused;
import org.okolo.purchase.WritePurchase;
import org.okolo.tag.AddTag;

/**
 * Imports one line. What can have changed since the file was read is asked before anything is written: a line that is refused leaves
 * nothing behind, and the others of its part are applied all the same.
 */
@ApplicationScoped
class ApplyLine {

    static final LineError DELETED = new LineError(null, "okolo.client-deleted");
    static final LineError UNKNOWN = new LineError(null, "okolo.client-unknown");

    @Inject
    KnownPersons persons;

    @Inject
    AddClient adding;

    @Inject
    ChangeClient changing;

    @Inject
    Clients clients;

    @Inject
    AddTag tags;

    @Inject
    TagClients tagging;

    @Inject
    FillFields fields;

    @Inject
    AddNote notes;

    @Inject
    WritePurchase purchases;

    /** A line that is wrong by now. */
    private static final class Wrong extends RuntimeException {
        private final transient LineError error;

        private Wrong(LineError error) {
            super(error.message(), null, false, false);
            this.error = error;
        }
    }

    LineOutcome apply(ImportLine line, Mapping mapping) {
        if (line.error() != null) {
            return LineOutcome.failed(line.line(), line.error());
        }
        var known = persons.of(List.of(line.client())).get(0).orElse(null);
        if (known != null && !known.deleted() && mapping.known() == Mapping.Known.SKIP) {
            return LineOutcome.of(line.line(), What.SKIPPED, known.clientId());
        }
        try {
            return known == null ? added(line, mapping) : completed(line, known);
        } catch (Wrong wrong) {
            return LineOutcome.failed(line.line(), wrong.error);
        }
    }

    private LineOutcome added(ImportLine line, Mapping mapping) {
        if (mapping.onlyKnown()) {
            throw new Wrong(UNKNOWN);
        }
        var wanted = line.client();
        check(ImportField.STATUS, "okolo.status", () -> changing.checkStatus(wanted.statusId()));
        check(ImportField.OWNER, "okolo.owner", () -> changing.checkOwner(wanted.ownerId()));
        checkFields(line);
        var tagIds = tagIds(line);
        var client = clients.locked(adding.add(wanted).id());
        return given(line, What.ADDED, client, tagIds, List.of());
    }

    private LineOutcome completed(ImportLine line, KnownPersons.Known known) {
        if (known.deleted()) {
            throw new Wrong(DELETED);
        }
        checkFields(line);
        var client = clients.locked(known.clientId());
        var tagIds = tagIds(line);
        check(ImportField.TAGS, "okolo.tags-most", () -> tagging.checkRoom(client, tagIds));
        return given(
                line,
                What.COMPLETED,
                client,
                tagIds,
                fields.fill(client, line.client().fields()));
    }

    private LineOutcome given(ImportLine line, What what, Client client, List<UUID> tagIds, List<String> filled) {
        var fresh = tagIds.stream().filter(tagId -> tagging.add(client, tagId)).toList();
        var note = line.note() == null
                ? null
                : notes.add(client.id, new NewNote(line.note(), null, null, null, null, null))
                        .id();
        var purchase = line.purchase() == null
                ? null
                : purchases.add(client.id, line.purchase()).id();
        return new LineOutcome(line.line(), what, client.id, null, note, purchase, fresh, filled);
    }

    private List<UUID> tagIds(ImportLine line) {
        if (!tags.hasRoom(line.tags())) {
            throw new Wrong(new LineError(ImportField.TAGS, "okolo.tags-project"));
        }
        var tagIds = new ArrayList<UUID>();
        line.tags().forEach(name -> tagIds.add(tags.named(name).id));
        return tagIds.stream().distinct().toList();
    }

    private void checkFields(ImportLine line) {
        line.client().fields().forEach((key, value) -> {
            try {
                fields.check(key, value);
            } catch (Invalid now) {
                throw new Wrong(new LineError(ImportField.FIELD, key, "okolo.field-value", null));
            }
        });
    }

    private static void check(ImportField field, String message, Runnable check) {
        try {
            check.run();
        } catch (Invalid | Refused now) {
            throw new Wrong(new LineError(field, message));
        }
    }
}
