package org.okolo.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okolo.account.Account;
import org.okolo.account.Accounts;
import org.okolo.account.Passwords;
import org.okolo.manager.Manager;
import org.okolo.manager.OpenProject;
import org.okolo.project.Project;
import org.okolo.statistics.RollUp;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Ids;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Via;

/** Makes the demo project: three managers, two hundred clients, and a fortnight in which things happened to them. */
@ApplicationScoped
class DemoProject {

    /** The demo never locks: it is there to be tried, not to be sold. */
    private static final Instant NEVER = Instant.parse("2100-01-01T00:00:00Z");

    /** How many steps share one look of Hibernate at what has changed. */
    private static final int CHUNK = 50;

    @Inject
    InProject inProject;

    @Inject
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    OpenProject opening;

    @Inject
    CurrentManager actor;

    @Inject
    DemoSteps steps;

    @Inject
    RollUp statistics;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * Makes all of it or nothing.
     *
     * @param language {@code en} or {@code ru}
     * @return the project's id
     */
    UUID open(String language, DemoLogins logins) {
        var words = DemoWords.in(language);
        // Hashing is slow on purpose, so it is done before the transaction.
        var hashes = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            hashes.put(role, passwords.hash(logins.password(role)));
        }
        var id = Ids.next();
        var times = inProject.call(id, () -> fill(words, hashes));
        inProject.run(id, () -> date(times));
        return id;
    }

    private List<Instant> fill(DemoWords words, Map<Role, String> hashes) {
        var zone = ZoneId.systemDefault().getId();
        var owner = opening.open(account(Role.OWNER, words, hashes), words.of("project"), zone);
        Project project = Project.findById(UUID.fromString(owner.projectId));
        project.licensedUntil = NEVER;
        project.description = words.of("description");
        var lead = join(Role.LEAD, account(Role.LEAD, words, hashes));
        var manager = join(Role.MANAGER, account(Role.MANAGER, words, hashes));
        var story = new DemoStory(words, Person.clients(json), clock.instant(), List.of(owner.id, lead.id, manager.id));
        return live(story.moments());
    }

    private Account account(Role role, DemoWords words, Map<Role, String> hashes) {
        var name = words.of("manager." + role.name());
        var zone = ZoneId.systemDefault().getId();
        var account = accounts.add(DemoLogins.email(role), name, words.locale(), zone, hashes.get(role));
        account.verifiedAt = account.createdAt;
        return account;
    }

    private Manager join(Role role, Account account) {
        var manager = new Manager();
        manager.accountId = account.id;
        manager.name = account.name;
        manager.role = role;
        manager.joinedAt = clock.instant();
        manager.persistAndFlush();
        return manager;
    }

    private List<Instant> live(List<DemoStory.Moment> moments) {
        var times = new ArrayList<Instant>();
        var clients = new UUID[moments.size()];
        for (var moment : moments) {
            actor.act(moment.managerId(), Via.EXTENSION);
            steps.take(moment, clients);
            times.add(moment.at());
            if (times.size() % CHUNK == 0) {
                entities.flush();
                entities.clear();
            }
        }
        return times;
    }

    /** Events are written with the time of their commit; here they get the time they are told to have happened. */
    private void date(List<Instant> times) {
        for (var i = 0; i < times.size(); i++) {
            entities.createQuery("update Event set at = :at where seq = :seq")
                    .setParameter("at", times.get(i))
                    .setParameter("seq", i + 1L)
                    .executeUpdate();
        }
        // They may have been counted already, on the day they were written.
        statistics.restart();
    }
}
