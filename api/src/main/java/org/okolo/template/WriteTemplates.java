package org.okolo.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.okolo.edit.Order;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Conflict;
import org.okolo.problem.Invalid;
import org.okolo.problem.ProblemType;

/** Adds, changes, deletes and orders templates. */
@ApplicationScoped
class WriteTemplates {

    private static final int MOST_SHARED = 1000;
    private static final int MOST_OWN = 200;

    @Inject
    Clock clock;

    @Inject
    Words words;

    @Inject
    TemplateRule rule;

    @Inject
    Events events;

    TemplateView add(TemplateEdit wanted) {
        var template = new Template();
        template.createdAt = clock.instant();
        template.version = 1;
        apply(template, wanted);
        refuseTooMany(template);
        stored(template, template::persistAndFlush);
        TemplateVariant.replace(template.id, wanted.variants());
        var view = TemplateView.of(template);
        tell(template, Change.of(EventKind.TEMPLATE_ADDED).after(view));
        return view;
    }

    TemplateView edit(Template template, TemplateEdit edit) {
        var before = TemplateView.of(template);
        apply(template, edit);
        template.version++;
        stored(template, () -> Template.flush());
        TemplateVariant.replace(template.id, edit.variants());
        var view = TemplateView.of(template);
        tell(template, Change.of(EventKind.TEMPLATE_EDITED).before(before).after(view));
        return view;
    }

    void delete(Template template) {
        var before = TemplateView.of(template);
        template.delete();
        tell(template, Change.of(EventKind.TEMPLATE_DELETED).before(before));
    }

    void order(Order order) {
        var first = Template.<Template>findById(order.ids().get(0));
        if (first == null || !rule.scopes().contains(first.scopeId)) {
            throw Invalid.field("ids", "okolo.template-order");
        }
        rule.mayChange(first.isShared());
        var before = order.put(lying(first.scopeId, first.folderId), "okolo.template-order");
        tell(first, Change.of(EventKind.TEMPLATE_ORDERED).before(before).after(order));
    }

    private void apply(Template template, TemplateEdit edit) {
        rule.mayChange(edit.shared());
        var scope = rule.scope(edit.shared());
        rule.checkFolder(edit.folderId(), scope);
        words.check(edit);
        if (!scope.equals(template.scopeId) || !Objects.equals(template.folderId, edit.folderId())) {
            template.append(lying(scope, edit.folderId()));
        }
        template.scopeId = scope;
        template.managerId = rule.owner(edit.shared());
        template.folderId = edit.folderId();
        template.title = edit.title();
        template.shortcut = edit.shortcut();
        template.pick = edit.pick();
        template.changedAt = clock.instant();
    }

    private static List<Template> lying(UUID scopeId, UUID folderId) {
        return folderId == null
                ? Template.list("scopeId = ?1 and folderId is null order by position, id", scopeId)
                : Template.list("scopeId = ?1 and folderId = ?2 order by position, id", scopeId, folderId);
    }

    private static void refuseTooMany(Template template) {
        var most = template.isShared() ? MOST_SHARED : MOST_OWN;
        if (Template.count("scopeId", template.scopeId) >= most) {
            throw new Conflict(ProblemType.CONFLICT, "There are " + most + " templates at most.");
        }
    }

    private static void stored(Template template, Runnable write) {
        try {
            write.run();
        } catch (ConstraintViolationException taken) {
            throw new Conflict(
                    ProblemType.SHORTCUT_TAKEN, "Another template has the shortcut " + template.shortcut + ".");
        }
    }

    private void tell(Template template, Change change) {
        events.record(change.subject(template.id).onlyFor(template.managerId));
    }
}
