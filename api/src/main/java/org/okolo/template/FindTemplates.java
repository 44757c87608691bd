package org.okolo.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;

/** Lists the templates a manager sees; there are some hundreds at most, so words are looked for in all of them. */
@ApplicationScoped
class FindTemplates {

    @Inject
    EntityManager entities;

    @Inject
    TemplateRule rule;

    Page<TemplateView> page(TemplateFilter filter, PageRequest request) {
        var parameters = new HashMap<String, Object>();
        parameters.put("scopes", rule.scopes());
        var where = new StringBuilder("t.scopeId in :scopes");
        folder(filter, where, parameters);
        variant(filter, where, parameters);
        request.after().ifPresent(cursor -> {
            where.append(" and (t.position > :position or (t.position = :position and t.id > :id))");
            parameters.put("position", (int) cursor.number(0));
            parameters.put("id", cursor.id(1));
        });
        var query = entities.createQuery(
                "select t from Template t where " + where + " order by t.position, t.id", Template.class);
        parameters.forEach(query::setParameter);
        var found = query.setMaxResults(request.rows()).getResultList();
        var variants =
                TemplateVariant.byTemplate(found.stream().map(one -> one.id).toList());
        return Page.of(
                found,
                request.limit,
                one -> new TemplateView(one, variants.getOrDefault(one.id, List.of())),
                one -> Cursor.of(one.position, one.id));
    }

    private static void folder(TemplateFilter filter, StringBuilder where, Map<String, Object> parameters) {
        if (filter.isInNone()) {
            where.append(" and t.folderId is null");
        } else if (filter.folder() != null) {
            where.append(" and t.folderId = :folder");
            parameters.put("folder", filter.folder());
        }
    }

    private static void variant(TemplateFilter filter, StringBuilder where, Map<String, Object> parameters) {
        var variants =
                " exists (select 1 from TemplateVariant v where v.projectId = t.projectId and v.templateId = t.id and ";
        if (filter.network() != null) {
            where.append(" and").append(variants).append("(v.network is null or v.network = :network))");
            parameters.put("network", filter.network());
        }
        if (filter.q != null && !filter.q.isBlank()) {
            where.append(" and (t.title like :q escape '!' or t.shortcut like :q escape '!' or")
                    .append(variants)
                    .append("v.text like :q escape '!'))");
            parameters.put("q", "%" + filter.q.trim().replaceAll("[!%_]", "!$0") + "%");
        }
    }
}
