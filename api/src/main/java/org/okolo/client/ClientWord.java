package org.okolo.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A word a client is found by. */
@Entity
@Table(name = "client_word")
public class ClientWord extends OfClient {

    public String word;

    /** Makes the client findable by its name, handles and ids as they are now. */
    static void rewrite(Client client, List<Profile> profiles) {
        delete("clientId", client.id);
        write(client, profiles);
    }

    /** The same for a client that had no words yet. */
    static void write(Client client, List<Profile> profiles) {
        for (var word : SearchWords.of(client, profiles)) {
            var row = new ClientWord();
            row.clientId = client.id;
            row.word = word;
            row.persist();
        }
    }
}
