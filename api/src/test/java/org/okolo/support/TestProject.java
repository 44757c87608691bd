package org.okolo.support;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.okolo.access.AccessTokens;
import org.okolo.account.Account;
import org.okolo.manager.Manager;
import org.okolo.manager.OpenProject;
import org.okolo.project.Project;
import org.okolo.tenancy.Ids;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Via;

/** A fresh project with one manager of each role. Every test opens its own, so none sees another's rows. */
public record TestProject(UUID id, Caller owner, Caller lead, Caller manager) {

    /** Somebody with an access token of the cabinet. */
    public record Caller(UUID id, UUID accountId, String email, Role role, String token) {

        /** A request by this manager, with a JSON body if there is one. */
        public RequestSpecification call() {
            return given().basePath("/api/v1").auth().oauth2(token).contentType(ContentType.JSON);
        }

        /** The same for a change of what has been seen in this version. */
        public RequestSpecification edits(int version) {
            return call().header("If-Match", "\"" + version + "\"");
        }
    }

    public static TestProject open() {
        var id = Ids.next();
        return bean(InProject.class).call(id, () -> {
            var account = account("Olga Owner");
            var owner = bean(OpenProject.class).open(account, "Test project", "Europe/Moscow");
            Project project = Project.findById(id);
            return new TestProject(
                    id,
                    caller(owner, account, project),
                    join("Lev Lead", Role.LEAD, project),
                    join("Maria Manager", Role.MANAGER, project));
        });
    }

    /** The project somebody has signed up with; its callers are not known here. */
    public static TestProject ofPerson(TestAccount person) {
        return new TestProject(UUID.fromString(person.answer().path("me.project.id")), null, null, null);
    }

    /** The seven days are over. Access tokens made from now on say so. */
    public void endTrial() {
        change(project -> project.trialEndsAt = now().minusSeconds(1));
    }

    /** Somebody has paid. */
    public void licence() {
        change(project -> project.licensedUntil = now().plusSeconds(3600));
    }

    /** What somebody has paid for is over too. */
    public void endLicence() {
        change(project -> project.licensedUntil = now().minusSeconds(1));
    }

    private void change(Consumer<Project> change) {
        in(() -> {
            change.accept(Project.findById(id));
            return null;
        });
    }

    /** One more manager of this project. */
    public Caller join(String name, Role role) {
        return in(() -> join(name, role, Project.findById(id)));
    }

    /** The same people with new access tokens, for what takes longer than those last. */
    public TestProject signedInAgain() {
        return in(() -> new TestProject(id, again(owner), again(lead), again(manager)));
    }

    private Caller again(Caller caller) {
        return caller(Manager.findById(caller.id()), Account.findById(caller.accountId()), Project.findById(id));
    }

    /** Does something in the database as this project. */
    public <T> T in(Supplier<T> work) {
        return bean(InProject.class).call(id, work);
    }

    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    private static Caller join(String name, Role role, Project project) {
        var account = account(name);
        var manager = new Manager();
        manager.accountId = account.id;
        manager.name = name;
        manager.role = role;
        manager.joinedAt = now();
        manager.persistAndFlush();
        return caller(manager, account, project);
    }

    private static Account account(String name) {
        var account = new Account();
        account.email = UUID.randomUUID() + "@example.test";
        account.name = name;
        account.locale = "en";
        account.zone = "Europe/Moscow";
        account.passwordHash = "none: this account has a token only";
        account.createdAt = now();
        account.verifiedAt = account.createdAt;
        account.persistAndFlush();
        return account;
    }

    private static Caller caller(Manager manager, Account account, Project project) {
        var token = bean(AccessTokens.class).issue(manager, project, Via.CABINET, Ids.next());
        return new Caller(manager.id, account.id, account.email, manager.role, token);
    }

    private static Instant now() {
        return bean(Clock.class).instant();
    }
}
