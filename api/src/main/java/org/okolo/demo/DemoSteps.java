package org.okolo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.client.change.AddClient;
import org.okolo.client.change.ChangeClient;
import org.okolo.client.change.NewClient;
import org.okolo.note.AddNote;
import org.okolo.note.NewNote;
import org.okolo.note.Note;
import org.okolo.status.Status;

/** Does what the story tells, through the same doors as managers, and dates it back. */
@ApplicationScoped
class DemoSteps {

    @Inject
    AddClient adding;

    @Inject
    ChangeClient changing;

    @Inject
    AddNote noting;

    @Inject
    Clients clients;

    /** @param ids of the clients by their index in the story; a new one is entered */
    void take(DemoStory.Moment moment, UUID[] ids) {
        switch (moment.act()) {
            case ADD -> ids[moment.index()] = add(moment);
            case MOVE -> move(moment, clients.locked(ids[moment.index()]));
            case NOTE -> note(moment, clients.locked(ids[moment.index()]));
            case BLOCK -> block(moment, clients.locked(ids[moment.index()]));
        }
    }

    private UUID add(DemoStory.Moment moment) {
        var person = moment.person();
        var status = moment.status() < 0 ? null : status(moment.status());
        var client = adding.add(new NewClient(
                        moment.text(), status, moment.ownerId(), null, person.profiles(), null, null, null, null))
                .client();
        client.createdAt = moment.at();
        client.changedAt = moment.at();
        return client.id;
    }

    private void move(DemoStory.Moment moment, Client client) {
        changing.status(client, status(moment.status()), null);
        client.changedAt = moment.at();
    }

    private void note(DemoStory.Moment moment, Client client) {
        var view = noting.add(client.id, new NewNote(moment.text(), null, null, null, null, null));
        Note note = Note.findById(view.id());
        note.createdAt = moment.at();
        note.textAt = moment.at();
        note.changedAt = moment.at();
        client.changedAt = moment.at();
    }

    private void block(DemoStory.Moment moment, Client client) {
        changing.block(client, moment.text());
        client.changedAt = moment.at();
    }

    private static UUID status(int position) {
        return Status.<Status>find("position", position).firstResult().id;
    }
}
