package org.okolo.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.mail.Mails;
import org.okolo.support.AtOnce;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;

/** What the service writes into its log while people work: nothing that says who they are or what they wrote. */
@OkoloTest
class LogTest {

    private static final Logger ROOT = Logger.getLogger("");

    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final Handler ear = new Handler() {
        private final Formatter formatter = new PatternFormatter("%p %c %s%e");

        @Override
        public void publish(LogRecord entry) {
            written.add(formatter.format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        ROOT.addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        ROOT.removeHandler(ear);
    }

    @Test
    void whoSignsUpAndFailsToSignInIsNotNamed() {
        var email = mark + "@example.test";
        TestAccount.door().body(TestAccount.form(email)).post("/sign-up");
        TestAccount.signIn(email, mark);
        TestAccount.door().body(Map.of("email", email)).post("/password/forgotten");
        Mails.to(email, 2);
        assertTrue(written.stream().anyMatch(line -> line.contains("the mail is kept")), "the ear is open");
        assertEquals(List.of(), marked());
    }

    @Test
    void whoAsksForManyLinksAtOnceFillsNoLog() throws Exception {
        var person = TestAccount.signUp();
        var form = Map.of("email", person.email());
        AtOnce.answers(6, turn -> TestAccount.door().body(form).post("/password/forgotten"));
        Mails.to(person.email(), 7);
        assertEquals(
                List.of(),
                written.stream()
                        .filter(line -> line.matches("(?s)(ERROR|WARN).*"))
                        .toList());
    }

    @Test
    void whatIsWrittenOfAClientIsNot() {
        var project = TestProject.open();
        String client = project.manager()
                .call()
                .body(Map.of(
                        "name", mark, "profiles", List.of(Map.of("network", "VK", "externalId", "1", "handle", mark))))
                .post("/clients")
                .path("id");
        project.manager().call().body(Map.of("text", mark)).post("/clients/" + client + "/notes");
        project.manager().call().queryParam("search", mark).get("/clients");
        assertEquals(List.of(), marked());
    }

    @Test
    void whatCannotBeReadIsNotQuoted() {
        var project = TestProject.open();
        project.manager().call().body("{\"name\": \"" + mark + "\", ").post("/clients");
        project.manager().call().body(Map.of("name", Map.of(mark, mark))).post("/clients");
        project.manager().call().body(Map.of("name", mark, mark, mark)).post("/clients");
        assertEquals(List.of(), marked());
    }

    @Test
    void whatBreaksARuleOfTheDatabaseIsNotQuoted() {
        var project = TestProject.open();
        var body =
                Map.of("name", mark, "profiles", List.of(Map.of("network", "VK", "externalId", "1", "handle", mark)));
        project.manager().call().body(body).post("/clients");
        project.manager().call().body(body).post("/clients").then().statusCode(409);
        assertEquals(List.of(), marked());
    }

    private List<String> marked() {
        return written.stream().filter(line -> line.contains(mark)).toList();
    }
}
