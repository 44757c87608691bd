package org.okolo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.okolo.manager.ManagerAccount;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.page.QueryValue;
import org.okolo.tenancy.CurrentManager;

/** Lists tasks by what is due when; the caller's own zone says what today is. */
@ApplicationScoped
class FindTasks {

    /** A day begins up to this much earlier or later elsewhere; this only narrows what the index has to show. */
    private static final Duration AROUND = Duration.ofHours(27);

    @Inject
    EntityManager entities;

    @Inject
    CurrentManager manager;

    @Inject
    Clock clock;

    Page<TaskView> page(TaskFilter filter, PageRequest request) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("t.open = :open");
        parameters.put("open", filter.isOpen());
        assignee(filter, where, parameters);
        client(filter, where, parameters);
        if (filter.due() != null) {
            due(filter.due(), where, parameters);
        }
        request.after().ifPresent(cursor -> {
            where.append(" and (t.dueSort > :sort or (t.dueSort = :sort and t.id > :id))");
            parameters.put("sort", cursor.instant(0));
            parameters.put("id", cursor.id(1));
        });
        var query =
                entities.createQuery("select t from Task t where " + where + " order by t.dueSort, t.id", Task.class);
        parameters.forEach(query::setParameter);
        return Page.of(
                query.setMaxResults(request.rows()).getResultList(),
                request.limit,
                TaskView::new,
                task -> Cursor.of(task.dueSort, task.id));
    }

    private void assignee(TaskFilter filter, StringBuilder where, Map<String, Object> parameters) {
        if ("none".equals(filter.assigneeId)) {
            where.append(" and t.assigneeId is null");
        } else if (filter.assigneeId != null && !filter.assigneeId.isBlank()) {
            where.append(" and t.assigneeId = :assignee");
            var isMe = "me".equals(filter.assigneeId);
            parameters.put("assignee", isMe ? manager.id() : QueryValue.id("assigneeId", filter.assigneeId));
        }
    }

    /** Tasks of a deleted client rest until it is restored. */
    private static void client(TaskFilter filter, StringBuilder where, Map<String, Object> parameters) {
        if ("none".equals(filter.clientId)) {
            where.append(" and t.clientId is null");
            return;
        }
        if (filter.clientId != null && !filter.clientId.isBlank()) {
            where.append(" and t.clientId = :client");
            parameters.put("client", QueryValue.id("clientId", filter.clientId));
        }
        where.append(" and (t.clientId is null or exists (select 1 from Client c"
                + " where c.projectId = t.projectId and c.id = t.clientId and c.deletedAt is null))");
    }

    private void due(TaskFilter.Due due, StringBuilder where, Map<String, Object> parameters) {
        if (due == TaskFilter.Due.NEVER) {
            where.append(" and t.dueSort = :never");
            parameters.put("never", Task.NEVER);
            return;
        }
        var zone = ManagerAccount.of(manager.id()).zone();
        var today = LocalDate.now(clock.withZone(zone));
        var begin = today.atStartOfDay(zone).toInstant();
        var end = today.plusDays(1).atStartOfDay(zone).toInstant();
        parameters.put("today", today);
        switch (due) {
            case OVERDUE -> {
                where.append(" and t.dueSort < :until and (t.dueAt < :now or t.dueDay < :today)");
                parameters.put("until", end.plus(AROUND));
                parameters.put("now", clock.instant());
            }
            case TODAY -> {
                where.append(" and t.dueSort between :from and :until"
                        + " and ((t.dueAt >= :begin and t.dueAt < :end) or t.dueDay = :today)");
                parameters.put("from", begin.minus(AROUND));
                parameters.put("until", end.plus(AROUND));
                parameters.put("begin", begin);
                parameters.put("end", end);
            }
            default -> {
                where.append(" and t.dueSort > :from and (t.dueAt >= :end or t.dueDay > :today)");
                parameters.put("from", end.minus(AROUND));
                parameters.put("end", end);
            }
        }
    }
}
