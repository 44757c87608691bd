package org.okolo.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A word a client is found by. */
@Entity
@Derived
@Table(name = "client_word")
public class ClientWord extends OfClient {

    public String word;

    /** Makes the client findable by its name, handles, ids and contacts as they are now. */
    public static void rewrite(Client client) {
        delete("clientId", client.id);
        write(client);
    }

    /** The same for a client that had no words yet. */
    public static void write(Client client) {
        for (var word : SearchWords.of(client, Profile.ofClient(client.id), Contact.ofClient(client.id))) {
            var row = new ClientWord();
            row.clientId = client.id;
            row.word = word;
            row.persist();
        }
    }
}
