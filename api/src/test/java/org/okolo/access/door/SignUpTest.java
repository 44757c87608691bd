package org.okolo.access.door;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.mail.Mails;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;

@OkoloTest
class SignUpTest {

    @Test
    void signingUpMakesAProjectOfWhichOneIsTheOwner() {
        TestAccount.signUp()
                .answer()
                .then()
                .statusCode(201)
                .body("expiresIn", equalTo(300))
                .body("me.manager.role", equalTo("OWNER"))
                .body("me.project.name", equalTo("Honey & Wax"))
                .body("me.project.seats", equalTo(10))
                .body("me.project.seatsTaken", equalTo(1))
                .body("me.account.zone", equalTo("Europe/Moscow"))
                .body("memberships", hasSize(1));
    }

    @Test
    void theTrialLastsSevenDays() {
        var person = TestAccount.signUp();
        var made = Instant.parse(person.answer().path("me.project.createdAt"));
        var end = Instant.parse(person.answer().path("me.project.trialEndsAt"));
        assertEquals(Duration.ofDays(7), Duration.between(made, end));
        person.call().get("/project").then().body("state", equalTo("TRIAL"));
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        var cookies = TestAccount.signUp().answer().headers().getValues("Set-Cookie");
        assertEquals(2, cookies.size());
        for (var cookie : cookies) {
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
            assertTrue(!cookie.startsWith("okolo_session") || cookie.contains("Path=/api/v1/session"), cookie);
        }
    }

    @Test
    void anAddressCanBeUsedOnceOnlyWhateverItsCase() {
        var person = TestAccount.signUp();
        TestAccount.door()
                .body(TestAccount.form(person.email().toUpperCase()))
                .post("/sign-up")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/email-taken"));
    }

    @ParameterizedTest
    @CsvSource({
        "@пример.example, @xn--e1afmkfd.example, \u0439 long words, \u0438\u0306 long words",
        "@Straße.example, @xn--strae-oqa.example, five \ufb01sh swim, five fish swim"
    })
    void whoComesBackMayWriteDomainAndPasswordInAnotherForm(String at, String also, String password, String typed) {
        var name = UUID.randomUUID().toString();
        var form = new HashMap<String, Object>(TestAccount.form(name + at));
        form.put("password", password);
        TestAccount.door().body(form).post("/sign-up").then().statusCode(201);
        assertEquals(200, TestAccount.signIn(name + also, typed).statusCode());
    }

    @Test
    void whoseAddressSomebodyTriesToSignUpWithIsToldOnceADay() {
        var person = TestAccount.signUp();
        for (var time = 0; time < 2; time++) {
            TestAccount.door().body(TestAccount.form(person.email())).post("/sign-up");
        }
        assertTrue(Mails.to(person.email(), 2).contains("/forgotten-password"));
        assertEquals(2, Mails.now(person.email()).size());
    }

    @Test
    void whoHasFoundFiveAccountsFindsNoneThatDay() {
        var known = TestAccount.signUp().email();
        var stranger = "2001:db8:" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff) + "::2";
        for (var address : List.of(UUID.randomUUID() + "@example.test", known, known, known, known, known)) {
            TestAccount.doorFrom(stranger).body(TestAccount.form(address)).post("/sign-up");
        }
        for (var address : List.of(known, UUID.randomUUID() + "@example.test")) {
            TestAccount.doorFrom(stranger)
                    .body(TestAccount.form(address))
                    .post("/sign-up")
                    .then()
                    .statusCode(429);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "password12",
                "qwertyuiop",
                "aaaaaaaaaa",
                "йцукенгшщз",
                "olga.orlova@example.test",
                "Olga Orlova",
                "Honey & Wax"
            })
    void aPasswordThatIsGuessedAtOnceIsRefused(String password) {
        var form = new HashMap<String, Object>(TestAccount.form("olga.orlova@example.test"));
        form.put("password", password);
        TestAccount.door()
                .body(form)
                .post("/sign-up")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("password"));
    }

    @Test
    void aShortPasswordIsRefusedWithTheFieldNamed() {
        var form = new HashMap<String, Object>(TestAccount.form(UUID.randomUUID() + "@example.test"));
        form.put("password", "too short");
        TestAccount.door()
                .body(form)
                .post("/sign-up")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid"))
                .body("violations.field", hasItem("password"));
    }

    @Test
    void everyWrongFieldIsNamedInTheLanguageOfTheCaller() {
        TestAccount.door()
                .header("Accept-Language", "ru")
                .body(Map.of("email", "nobody", "zone", "Mars/Olympus", "locale", "hu"))
                .post("/sign-up")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("email", "zone", "locale", "password", "name", "projectName"))
                .body(
                        "violations.find { it.field == 'zone' }.message",
                        equalTo("должно быть часовым поясом, например Europe/Moscow"))
                .body("violations.find { it.field == 'name' }.message", equalTo("не должно быть пустым"));
    }

    @Test
    void theAccessTokenOpensTheProject() {
        TestAccount.signUp().call().get("/me").then().statusCode(200).body("project.id", notNullValue());
    }
}
