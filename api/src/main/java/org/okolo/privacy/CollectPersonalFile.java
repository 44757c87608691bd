package org.okolo.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.ClientRows;
import org.okolo.client.Clients;
import org.okolo.client.OfClient;
import org.okolo.client.TellingClients;
import org.okolo.event.Event;
import org.okolo.event.EventView;
import org.okolo.field.Field;
import org.okolo.field.FieldView;
import org.okolo.manager.Manager;
import org.okolo.privacy.PersonalFile.Named;
import org.okolo.project.Project;
import org.okolo.status.Status;
import org.okolo.status.StatusView;
import org.okolo.tag.Tag;
import org.okolo.tag.TagView;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;

/** Gathers everything held on a person, from every room. */
@ApplicationScoped
class CollectPersonalFile {

    @Inject
    Clock clock;

    @Inject
    CurrentProject project;

    @Inject
    CurrentManager manager;

    @Inject
    Clients clients;

    @Inject
    ClientRows rows;

    @Inject
    jakarta.enterprise.event.Event<TellingClients> telling;

    PersonalFile of(Client client) {
        var ids = clients.withMerged(client.id);
        Project own = Project.findById(project.id());
        return new PersonalFile(
                own.name,
                clock.instant(),
                manager.id(),
                clients.view(client),
                Client.<Client>list("id in ?1 order by id", ids).stream()
                        .map(rows::told)
                        .toList(),
                clients.handles(ids),
                rows(ids),
                told(ids),
                events(ids),
                Tag.<Tag>listAll().stream().map(TagView::new).toList(),
                Status.<Status>listAll().stream().map(StatusView::new).toList(),
                Field.<Field>listAll().stream().map(FieldView::new).toList(),
                Manager.<Manager>listAll().stream()
                        .map(one -> new Named(one.id, one.name))
                        .toList());
    }

    private Map<String, List<?>> told(List<UUID> ids) {
        var telling = new TellingClients(ids);
        this.telling.fire(telling);
        return telling.told();
    }

    private Map<String, List<Map<String, Object>>> rows(List<UUID> ids) {
        var told = new TreeMap<String, List<Map<String, Object>>>();
        for (var kind : rows.originals()) {
            var found = toldOf(kind, ids);
            if (!found.isEmpty()) {
                told.put(kind.getSimpleName(), found);
            }
        }
        return told;
    }

    private <R extends OfClient> List<Map<String, Object>> toldOf(Class<R> kind, List<UUID> ids) {
        return rows.of(kind, ids).stream().map(rows::told).toList();
    }

    private static List<EventView> events(List<UUID> ids) {
        return Event.<Event>list("clientId in ?1 order by seq", ids).stream()
                .map(event -> new EventView(event, null))
                .toList();
    }
}
