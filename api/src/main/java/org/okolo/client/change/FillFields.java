package org.okolo.client.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okolo.client.Client;
import org.okolo.client.ClientParts;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.client.ToldClient;
import org.okolo.event.Change;
import org.okolo.event.EventKind;

/** Gives clients values in fields of the project in which they have none yet, and reverts that. Each change is told. */
@ApplicationScoped
public class FillFields {

    @Inject
    Clients clients;

    @Inject
    ClientCard card;

    /** @throws org.okolo.problem.Invalid when there is no such field, or it is retired, or the value is none of its kind */
    public void check(String key, Object value) {
        ClientCard.check(key, value);
    }

    /**
     * Writes what is missing, and replaces nothing.
     *
     * @param client locked
     * @param wanted values by key
     * @return the keys of those that were missing
     */
    public List<String> fill(Client client, Map<String, Object> wanted) {
        var missing = new LinkedHashMap<>(wanted);
        missing.keySet().removeAll(ClientParts.of(client).fields().keySet());
        write(client, missing);
        return List.copyOf(missing.keySet());
    }

    /** Takes the values of these fields away again; fields that are no longer there are passed over. */
    public void revert(Client client, Collection<String> keys) {
        var gone = new LinkedHashMap<String, Object>();
        ClientParts.of(client).fields().keySet().stream().filter(keys::contains).forEach(key -> gone.put(key, null));
        write(client, gone);
    }

    private void write(Client client, Map<String, Object> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        var before = ToldClient.typed(ClientView.of(client));
        card.fields(client, wanted);
        clients.changed(
                client,
                Change.of(EventKind.CLIENT_EDITED).before(before).after(ToldClient.typed(ClientView.of(client))));
    }
}
