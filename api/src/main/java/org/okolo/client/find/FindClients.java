package org.okolo.client.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okolo.client.Client;
import org.okolo.client.ClientParts;
import org.okolo.client.ClientView;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.page.QueryValue;
import org.okolo.tenancy.CurrentManager;

/** Lists clients by words and filters, a page at a time, without counting. */
@ApplicationScoped
public class FindClients {

    @Inject
    EntityManager entities;

    @Inject
    CurrentManager manager;

    @Inject
    @Any
    Instance<ClientCondition> conditions;

    public Page<ClientView> page(ClientFilter filter, PageRequest request) {
        var sort = filter.order();
        var asked = where(filter);
        var where = new StringBuilder(asked.where());
        var parameters = new HashMap<>(asked.parameters());
        request.after().ifPresent(cursor -> {
            where.append(" and ").append(sort.after);
            parameters.putAll(sort.parameters.apply(cursor));
        });
        var clients = read("select c from Client c where " + where + " order by " + sort.orderBy, parameters, request);
        var parts =
                ClientParts.byClient(clients.stream().map(client -> client.id).toList());
        return Page.of(clients, request.limit, client -> new ClientView(client, parts.get(client.id)), sort.cursorOf);
    }

    /** The conditions of the filter, about the client {@code c}. */
    ClientCondition.Part where(ClientFilter filter) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("c.deletedAt is null");
        status(filter, where, parameters);
        owner(filter, where, parameters);
        blocked(filter, where, parameters);
        conditions.stream().flatMap(condition -> condition.of(filter).stream()).forEach(part -> {
            where.append(" and ").append(part.where());
            parameters.putAll(part.parameters());
        });
        return new ClientCondition.Part(where.toString(), parameters);
    }

    private List<Client> read(String text, Map<String, Object> parameters, PageRequest request) {
        var query = entities.createQuery(text, Client.class).setMaxResults(request.rows());
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void status(ClientFilter filter, StringBuilder where, Map<String, Object> parameters) {
        if (ClientFilter.NONE.equals(filter.statusId)) {
            where.append(" and c.statusId is null");
        } else if (filter.statusId != null && !filter.statusId.isBlank()) {
            where.append(" and c.statusId = :statusId");
            parameters.put("statusId", QueryValue.id("statusId", filter.statusId));
        }
    }

    private void owner(ClientFilter filter, StringBuilder where, Map<String, Object> parameters) {
        if (ClientFilter.NONE.equals(filter.ownerId)) {
            where.append(" and c.ownerId is null");
        } else if (filter.ownerId != null && !filter.ownerId.isBlank()) {
            where.append(" and c.ownerId = :ownerId");
            var isMine = ClientFilter.ME.equals(filter.ownerId);
            parameters.put("ownerId", isMine ? manager.id() : QueryValue.id("ownerId", filter.ownerId));
        }
    }

    private static void blocked(ClientFilter filter, StringBuilder where, Map<String, Object> parameters) {
        if (filter.isBlocked() != null) {
            where.append(" and c.blocked = :blocked");
            parameters.put("blocked", filter.isBlocked());
        }
    }
}
