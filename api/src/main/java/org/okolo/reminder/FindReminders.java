package org.okolo.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.CurrentManager;

/** Lists the caller's reminders by the time that matters in their state. */
@ApplicationScoped
class FindReminders {

    @Inject
    EntityManager entities;

    @Inject
    CurrentManager manager;

    Page<ReminderView> page(ReminderFilter filter, PageRequest request) {
        var state = filter.state();
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("r.managerId = :me and r." + state.field + " is not null");
        parameters.put("me", manager.id());
        if (filter.client() != null) {
            where.append(" and r.clientId = :client");
            parameters.put("client", filter.client());
        }
        request.after().ifPresent(cursor -> {
            where.append(" and (r.%1$s > :at or (r.%1$s = :at and r.id > :id))".formatted(state.field));
            parameters.put("at", cursor.instant(0));
            parameters.put("id", cursor.id(1));
        });
        var query = entities.createQuery(
                "select r from Reminder r where " + where + " order by r." + state.field + ", r.id", Reminder.class);
        parameters.forEach(query::setParameter);
        return Page.of(
                query.setMaxResults(request.rows()).getResultList(),
                request.limit,
                ReminderView::new,
                reminder -> Cursor.of(time(reminder, state), reminder.id));
    }

    private static Instant time(Reminder reminder, ReminderFilter.State state) {
        return switch (state) {
            case WAITING -> reminder.waitingFor;
            case COMING -> reminder.nextAt;
            case DONE -> reminder.doneAt;
        };
    }
}
