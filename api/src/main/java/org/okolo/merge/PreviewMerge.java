package org.okolo.merge;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.merge.MergeClients.Pair;
import org.okolo.merge.MergePreview.Difference;

/** Says what a merge does by doing it. The transaction has to be rolled back. */
@ApplicationScoped
class PreviewMerge {

    @Inject
    Clients clients;

    @Inject
    MergeClients merging;

    @Inject
    ObjectMapper json;

    MergePreview preview(Pair pair, Take take) {
        var id = pair.into().id;
        var here = clients.view(pair.into());
        var there = clients.view(pair.from());
        var merge = merging.merge(pair, take);
        var memory = Memory.of(merge, json);
        var moves = new TreeMap<String, Integer>();
        memory.moved().forEach((kind, ids) -> moves.put(kind, ids.size()));
        var result = clients.view(clients.present(id));
        return new MergePreview(
                result, there, differences(here, there), moves, memory.dropped().size());
    }

    private static List<Difference> differences(ClientView here, ClientView there) {
        var found = new ArrayList<Difference>();
        compare("name", here.name(), there.name(), found);
        compare("comment", here.comment(), there.comment(), found);
        compare("source", here.source(), there.source(), found);
        compare("statusId", here.statusId(), there.statusId(), found);
        compare("ownerId", here.ownerId(), there.ownerId(), found);
        here.fields()
                .forEach((key, value) ->
                        compare(Take.FIELD + key, value, there.fields().get(key), found));
        return found;
    }

    private static void compare(String name, Object here, Object there, List<Difference> found) {
        if (here != null && there != null && !Objects.equals(here, there)) {
            found.add(new Difference(name, here, there));
        }
    }
}
