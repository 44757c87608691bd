package org.okolo.licence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.okolo.account.Account;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.mail.Mail;
import org.okolo.project.Licence;
import org.okolo.project.Project;
import org.okolo.project.ProjectState;
import org.okolo.project.Warning;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Rounds;

/** Tells the owners by e-mail, three days and one day before, that the trial or the licence ends. Each warning goes out once. */
@ApplicationScoped
class WarnOwners {

    /** Of ends longer ago nobody needs to hear. */
    private static final Duration LATE = Duration.ofDays(7);

    @Inject
    Rounds rounds;

    @Inject
    InProject inProject;

    @Inject
    EntityManager entities;

    @Inject
    CurrentManager actor;

    @Inject
    Licence licence;

    @Inject
    Events events;

    @Inject
    Mail mail;

    @Inject
    Clock clock;

    /** What an event keeps of it. */
    record ToldWarning(Warning warning, Instant writesUntil) {}

    /** On every node; the project's row decides which one does it. */
    @Scheduled(
            every = "${okolo.licence.every:5m}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void warn() {
        rounds.begin("Warning of the end").each(near(), this::warn);
    }

    private List<UUID> near() {
        var now = clock.instant();
        return inProject.outside(() -> entities.createQuery("""
                        select p.id from Project p where p.trialEndsAt between :from and :to
                        or p.licensedUntil between :from and :to""", UUID.class)
                .setParameter("from", now.minus(LATE))
                .setParameter("to", now.plus(Warning.SOON))
                .getResultList());
    }

    void warn(UUID projectId) {
        inProject.run(projectId, () -> {
            var project = Project.locked(projectId);
            var warning = licence.warning(project);
            var end = licence.writesUntil(project);
            if (warning != null && !(warning == project.warned && end.equals(project.warnedOfEnd))) {
                remember(projectId, warning, end);
                actor.actForNobody();
                events.record(
                        Change.of(EventKind.PROJECT_WARNED).subject(projectId).after(new ToldWarning(warning, end)));
                if (warning != Warning.ENDED) {
                    owners().forEach(owner -> tell(owner, project, end));
                }
            }
        });
    }

    /** By a statement, so that nobody's open project form becomes out of date. */
    private void remember(UUID projectId, Warning warning, Instant end) {
        entities.createQuery("update Project p set p.warned = :warning, p.warnedOfEnd = :end where p.id = :id")
                .setParameter("warning", warning)
                .setParameter("end", end)
                .setParameter("id", projectId)
                .executeUpdate();
    }

    private List<Account> owners() {
        return entities.createQuery(
                        "select a from Manager m join Account a on a.id = m.accountId"
                                + " where m.active = true and m.role = :owner",
                        Account.class)
                .setParameter("owner", Role.OWNER)
                .getResultList();
    }

    private void tell(Account owner, Project project, Instant end) {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(owner.locale))
                .withZone(ZoneId.of(owner.zone));
        var isTrial = licence.state(project) == ProjectState.TRIAL;
        mail.put(
                owner.email,
                owner.locale,
                isTrial ? "trial-ends" : "licence-ends",
                Map.of("name", owner.name, "project", project.name, "end", format.format(end)));
    }
}
