package org.okolo.exchange.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.client.KnownStatus;
import org.okolo.client.change.AddClient;
import org.okolo.client.change.FillFields;
import org.okolo.client.change.TagClients;
import org.okolo.client.owner.OwnerRule;
import org.okolo.exchange.in.LineOutcome.What;
import org.okolo.exchange.line.ImportField;
import org.okolo.exchange.line.ImportLine;
import org.okolo.exchange.line.LineError;
import org.okolo.note.AddNote;
import org.okolo.note.NewNote;
import org.okolo.problem.Invalid;
import org.okolo.problem.Refused;
import org.okolo.purchase.WritePurchase;
import org.okolo.tag.AddTag;

/**
 * Imports one line, as the verdict on it says. What else can have changed since the file was read is asked before anything is written: a line
 * that is refused leaves nothing behind, and the others of its part are applied all the same.
 */
@ApplicationScoped
class ApplyLine {

    @Inject
    AddClient adding;

    @Inject
    OwnerRule owners;

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

    LineOutcome apply(ImportLine line, Verdicts verdicts) {
        var verdict = verdicts.of(line);
        try {
            var outcome = switch (verdict.what()) {
                case ADDED -> added(line);
                case COMPLETED -> completed(line, verdict.clientId());
                case FAILED -> throw new Wrong(verdict.error());
                default -> LineOutcome.of(line.line(), verdict.what(), verdict.clientId());
            };
            verdicts.done(line, verdict, outcome.clientId());
            return outcome;
        } catch (Wrong wrong) {
            return LineOutcome.failed(line.line(), wrong.error);
        }
    }

    private LineOutcome added(ImportLine line) {
        var wanted = line.client();
        check(ImportField.STATUS, "okolo.status", () -> KnownStatus.check(wanted.statusId()));
        check(ImportField.OWNER, "okolo.owner", () -> owners.mayGiveNew(wanted.ownerId()));
        checkFields(line);
        return given(line, What.ADDED, adding.add(wanted).client(), List.of());
    }

    private LineOutcome completed(ImportLine line, UUID clientId) {
        checkFields(line);
        var client = clients.locked(clientId);
        var filled = fields.fill(client, line.client().fields());
        return given(line, What.COMPLETED, client, filled);
    }

    private LineOutcome given(ImportLine line, What what, Client client, List<String> filled) {
        var fresh = line.tags().stream()
                .map(name -> tags.named(name).id)
                .distinct()
                .filter(tagId -> tagging.add(client, tagId))
                .toList();
        var note = line.note() == null
                ? null
                : notes.add(client.id, new NewNote(line.note(), null, null, null, null, null))
                        .id();
        var purchase = line.purchase() == null
                ? null
                : purchases.add(client.id, line.purchase()).id();
        return new LineOutcome(line.line(), what, client.id, null, note, purchase, fresh, filled);
    }

    private void checkFields(ImportLine line) {
        line.client().fields().forEach((key, value) -> {
            try {
                fields.check(key, value);
            } catch (Invalid now) {
                throw new Wrong(new LineError(ImportField.FIELD, key, "okolo.field-value", null, null));
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
