package org.okolo.client.find;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.ClientField;
import org.okolo.client.ClientTag;
import org.okolo.client.Contact;
import org.okolo.client.Profile;
import org.okolo.passage.Part;
import org.okolo.passage.Passage;
import org.okolo.passage.Passages;

/** Clients are found by name, comment, tags, contacts, fields, and what their profiles are called now. */
@ApplicationScoped
class ClientPassages implements Passages {

    @Override
    public List<Passage> of(Collection<UUID> clientIds) {
        var found = new ArrayList<Passage>();
        for (var client : Client.<Client>list("id in ?1", clientIds)) {
            add(found, client.id, Part.NAME, null, client.name);
            add(found, client.id, Part.COMMENT, null, client.comment);
        }
        for (var profile : Profile.<Profile>list("clientId in ?1 order by id", clientIds)) {
            add(found, profile.clientId, Part.HANDLE, profile.id, profile.handleShown);
            add(found, profile.clientId, Part.HANDLE, profile.id, profile.externalId);
        }
        for (var contact : Contact.<Contact>list("clientId in ?1", clientIds)) {
            add(found, contact.clientId, Part.CONTACT, contact.id, contact.normal);
            add(found, contact.clientId, Part.CONTACT, contact.id, contact.value);
        }
        for (var known : ClientField.known(clientIds)) {
            add(found, known.clientId(), Part.FIELD, known.field().id, known.value());
        }
        ClientTag.namesOf(clientIds, (clientId, tag) -> add(found, clientId, Part.TAG, tag.id, tag.name));
        return found;
    }

    private static void add(List<Passage> found, UUID clientId, Part part, UUID subjectId, String text) {
        if (text != null) {
            found.add(new Passage(clientId, part, subjectId, text));
        }
    }
}
