package org.okolo.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okolo.contact.ContactKind;
import org.okolo.contact.PhoneRegion;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.CurrentManager;

/** Lists clients by words and filters, a page at a time, without counting. */
@ApplicationScoped
class FindClients {

    @Inject
    EntityManager entities;

    @Inject
    CurrentManager manager;

    @Inject
    @Any
    Instance<ClientCondition> conditions;

    @Inject
    PhoneRegion region;

    Page<ClientView> page(ClientFilter filter, PageRequest request) {
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
        tags(filter, where, parameters);
        contact(filter, where, parameters);
        fields(filter, where, parameters);
        words(filter, where, parameters);
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
            parameters.put("statusId", ClientFilter.id("statusId", filter.statusId));
        }
    }

    private void owner(ClientFilter filter, StringBuilder where, Map<String, Object> parameters) {
        if (ClientFilter.NONE.equals(filter.ownerId)) {
            where.append(" and c.ownerId is null");
        } else if (filter.ownerId != null && !filter.ownerId.isBlank()) {
            where.append(" and c.ownerId = :ownerId");
            var isMine = ClientFilter.ME.equals(filter.ownerId);
            parameters.put("ownerId", isMine ? manager.id() : ClientFilter.id("ownerId", filter.ownerId));
        }
    }

    private static void blocked(ClientFilter filter, StringBuilder where, Map<String, Object> parameters) {
        if (filter.isBlocked() != null) {
            where.append(" and c.blocked = :blocked");
            parameters.put("blocked", filter.isBlocked());
        }
    }

    private static void tags(ClientFilter filter, StringBuilder where, Map<String, Object> parameters) {
        for (var i = 0; i < filter.tagIds.size(); i++) {
            where.append(" and exists (select 1 from ClientTag t%1$d where t%1$d.projectId = c.projectId".formatted(i))
                    .append(" and t%1$d.clientId = c.id and t%1$d.tagId = :tag%1$d)".formatted(i));
            parameters.put("tag" + i, ClientFilter.id("tagId", filter.tagIds.get(i)));
        }
    }

    /** However it is written. What is no contact of any kind is nobody's. */
    private void contact(ClientFilter filter, StringBuilder where, Map<String, Object> parameters) {
        if (filter.contact == null || filter.contact.isBlank()) {
            return;
        }
        where.append(
                " and exists (select 1 from Contact n where n.projectId = c.projectId and n.clientId = c.id and (");
        var kinds = new ArrayList<String>();
        for (var kind : ContactKind.values()) {
            kind.normal(filter.contact, region.ofProject()).ifPresent(normal -> {
                kinds.add("n.kind = org.okolo.contact.ContactKind.%1$s and n.normal = :contact%1$s".formatted(kind));
                parameters.put("contact" + kind, normal);
            });
        }
        where.append(String.join(" or ", kinds)).append("))");
    }

    private static void fields(ClientFilter filter, StringBuilder where, Map<String, Object> parameters) {
        for (var i = 0; i < filter.fields.size(); i++) {
            var asked = ClientFilter.asked(filter.fields.get(i));
            where.append(" and exists (select 1 from ClientField f%1$d where f%1$d.projectId = c.projectId"
                            .formatted(i))
                    .append(" and f%1$d.clientId = c.id and f%1$d.fieldId = :field%1$d".formatted(i))
                    .append(" and f%1$d.valueKey = :value%1$d)".formatted(i));
            parameters.put("field" + i, asked.getKey());
            parameters.put("value" + i, asked.getValue());
        }
    }

    /** Words hold letters and digits only, so nothing in them needs escaping; no word at all asks for nothing. */
    private void words(ClientFilter filter, StringBuilder where, Map<String, Object> parameters) {
        if (filter.q == null || filter.q.isBlank()) {
            return;
        }
        var asked = ContactKind.looksLikeAPhone(filter.q) ? List.of(phone(filter.q)) : SearchWords.asked(filter.q);
        if (asked.isEmpty()) {
            where.append(" and 1 = 0");
        }
        for (var i = 0; i < asked.size(); i++) {
            where.append(" and exists (select 1 from ClientWord w")
                    .append(i)
                    .append(" where w%1$d.projectId = c.projectId and w%1$d.clientId = c.id".formatted(i))
                    .append(" and w%1$d.word like :word%1$d)".formatted(i));
            parameters.put("word" + i, asked.get(i) + "%");
        }
    }

    /** A number typed whole is asked for in its one form, a part of one as it is. */
    private String phone(String text) {
        return ContactKind.PHONE.normal(text, region.ofProject()).orElse(text).replaceAll("\\D", "");
    }
}
