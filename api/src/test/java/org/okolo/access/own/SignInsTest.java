package org.okolo.access.own;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;

@OkoloTest
class SignInsTest {

    private TestAccount person;

    @BeforeEach
    void signUp() {
        person = TestAccount.signUp();
    }

    @Test
    void oneSeesTheOwnSignInsNewestFirst() {
        TestAccount.signIn(person.email(), TestAccount.PASSWORD);
        person.call().get("/sign-ins").then().body("items.kind", equalTo(List.of("SIGNED_IN", "SIGNED_UP")));
    }

    @Test
    void aWrongPasswordIsNotedToo() {
        TestAccount.signIn(person.email(), "not the password");
        awaitNewest(person, "REFUSED");
    }

    @Test
    void theListComesInPages() {
        TestAccount.signIn(person.email(), TestAccount.PASSWORD);
        String next = person.call().queryParam("limit", 1).get("/sign-ins").path("nextCursor");
        person.call()
                .queryParam("cursor", next)
                .get("/sign-ins")
                .then()
                .body("items.kind", equalTo(List.of("SIGNED_UP")));
    }

    @Test
    void anOwnerSeesWhoCameIntoTheProject() {
        var joined = join();
        person.call()
                .queryParam("managerId", joined.<String>path("me.manager.id"))
                .get("/sign-ins")
                .then()
                .body("items.kind", equalTo(List.of("JOINED")));
    }

    @Test
    void anOwnerDoesNotSeeWhereElseAManagerWorks() {
        var other = TestAccount.signUp();
        var link = invite(other.email());
        String manager = accept(link).path("me.manager.id");
        person.call()
                .queryParam("managerId", manager)
                .get("/sign-ins")
                .then()
                .body("items", hasSize(1))
                .body("items.kind", not(hasItem("SIGNED_UP")));
    }

    @Test
    void aManagerDoesNotSeeTheSignInsOfOthers() {
        var project = TestProject.open();
        project.lead()
                .call()
                .queryParam("managerId", project.manager().id())
                .get("/sign-ins")
                .then()
                .statusCode(403);
    }

    @Test
    void managersOfOtherProjectsDoNotExist() {
        person.call()
                .queryParam("managerId", TestProject.open().manager().id())
                .get("/sign-ins")
                .then()
                .statusCode(404);
    }

    private Response join() {
        return accept(invite(UUID.randomUUID() + "@example.test"));
    }

    private String invite(String email) {
        return person.call()
                .body(Map.of("email", email, "role", "MANAGER"))
                .post("/invitations")
                .path("link");
    }

    private static Response accept(String link) {
        return TestAccount.door()
                .body(Map.of("secret", link.replaceFirst(".*#", ""), "name", "Maria", "password", TestAccount.PASSWORD))
                .post("/invitations/accept");
    }

    private static void awaitNewest(TestAccount person, String kind) {
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!kind.equals(person.call().get("/sign-ins").path("items[0].kind"))) {
            assertTrue(System.nanoTime() < deadline, "It was not noted");
        }
    }
}
