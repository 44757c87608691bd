package org.okolo.merge;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.okolo.client.ClientRows;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.client.OfClient;
import org.okolo.merge.MergeClients.Pair;
import org.okolo.merge.MergePreview.Difference;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/** Says what a merge does by doing it. The transaction has to be rolled back. */
@ApplicationScoped
class PreviewMerge {

    @Inject
    Clients clients;

    @Inject
    MergeClients merging;

    @Inject
    ClientRows rows;

    @Inject
    CurrentManager caller;

    @Inject
    ObjectMapper json;

    MergePreview preview(Pair pair, Take take) {
        var id = pair.into().id;
        var here = clients.view(pair.into());
        var there = clients.view(pair.from());
        var merge = merging.merge(pair, take);
        var memory = Memory.of(merge, json);
        var result = clients.view(clients.present(id));
        var dropped = memory.dropped().size();
        return new MergePreview(result, there, differences(here, there), known(memory.moved(), id), dropped);
    }

    /** How much of what has moved the caller may know of; kinds of which there is nothing are left out. */
    private Map<String, Integer> known(Map<String, List<UUID>> moved, UUID into) {
        var counts = new TreeMap<String, Integer>();
        for (var kind : rows.originals()) {
            var ids = Set.copyOf(moved.getOrDefault(kind.getSimpleName(), List.of()));
            var known = (int) rows.of(kind, List.of(into)).stream()
                    .filter(row -> ids.contains(row.id) && mayKnow(row))
                    .count();
            if (known > 0) {
                counts.put(kind.getSimpleName(), known);
            }
        }
        return counts;
    }

    private boolean mayKnow(OfClient row) {
        var only = row.onlyFor();
        return only == null || only.equals(caller.id()) || caller.isAtLeast(Role.LEAD);
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
