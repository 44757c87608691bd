package org.okolo.exchange.out;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.okolo.event.EventFeed;
import org.okolo.event.EventView;
import org.okolo.exchange.cell.SafeTable;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Via;

/** Writes the feed of events as a table while it is read, a page at a time. */
@ApplicationScoped
class WriteEvents {

    private static final int AT_ONCE = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final List<String> ENGLISH = List.of(
            "number", "time", "manager", "through", "token", "event", "client", "client id", "what", "before", "after");
    private static final List<String> RUSSIAN = List.of(
            "номер",
            "время",
            "менеджер",
            "через что",
            "токен",
            "событие",
            "клиент",
            "id клиента",
            "что",
            "было",
            "стало");

    @Inject
    InProject inProject;

    @Inject
    CurrentManager actor;

    @Inject
    EventFeed feed;

    /** Which events, for whom: they see what the feed shows them. */
    record Wanted(UUID projectId, UUID managerId, Role role, Via via, EventFeed.Filter filter, Locale language) {}

    void write(Wanted wanted, OutputStream out) throws IOException {
        var russian = wanted.language().getLanguage().equals("ru");
        var table = new SafeTable(out, wanted.language());
        table.row(russian ? RUSSIAN : ENGLISH);
        var zone = inProject.call(wanted.projectId(), () -> zone(wanted.projectId()));
        var request = new PageRequest();
        request.limit = AT_ONCE;
        do {
            var page = inProject.call(wanted.projectId(), () -> page(wanted, request));
            for (var event : page.items()) {
                table.row(cells(event, zone));
            }
            request.cursor = page.nextCursor();
        } while (request.cursor != null);
        table.flush();
    }

    private Page<EventView> page(Wanted wanted, PageRequest request) {
        actor.act(wanted.managerId(), wanted.role(), wanted.via(), null);
        return feed.page(wanted.filter(), request);
    }

    private static ZoneId zone(UUID projectId) {
        Project project = Project.findById(projectId);
        return ZoneId.of(project.zone);
    }

    private static List<Object> cells(EventView event, ZoneId zone) {
        return Arrays.asList(
                event.seq(),
                TIME.format(event.at().atZone(zone)),
                event.managerName(),
                event.via(),
                event.tokenLabel(),
                event.kind(),
                event.clientName(),
                event.clientId(),
                event.subjectName(),
                event.before(),
                event.after());
    }
}
