package org.okolo.client.renewal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Client;
import org.okolo.client.ClientWord;
import org.okolo.client.Contact;
import org.okolo.client.Sample;
import org.okolo.contact.ContactKind;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** Clients from before a better rule are found by it. */
@OkoloTest
class RenewClientsTest {

    final TestProject project = TestProject.open();

    @Inject
    RenewClients renewing;

    UUID anna;
    UUID boris;

    @BeforeEach
    void twoClientsFromBefore() {
        anna = client("Айгүл Әлімова", "79161234567");
        boris = client("Борис Лугов", "8-916-123-45-68 (max)");
        project.in(() -> {
            Contact.update("normal = '79161234567' where clientId = ?1", anna);
            Contact.update("normal = '+791612345689' where clientId = ?1", boris);
            return ClientWord.deleteAll();
        });
    }

    @Test
    void numbersAndNamesFollowTheRuleOfToday() {
        due(null);
        renewing.renew();
        assertEquals(List.of("+79161234567", "+79161234568"), normals());
        found("Aigul").body("items.name", contains("Айгүл Әлімова"));
        found("8 916 123-45-68").body("items.name", contains("Борис Лугов"));
    }

    @Test
    void whatIsDoneIsForgotten() {
        due(null);
        renewing.renew();
        assertEquals(List.of(), project.in(() -> ClientRenewal.listAll()));
    }

    @Test
    void itGoesOnWhereItEnded() {
        due(anna);
        renewing.renew();
        found("Айгүл").body("items", empty());
        found("Борис").body("items.name", contains("Борис Лугов"));
    }

    @Test
    void twoContactsThatHaveBecomeOneStayAsTheyWereWritten() {
        project.in(() -> {
            var second = new Contact();
            second.clientId = anna;
            second.kind = ContactKind.PHONE;
            second.value = "+7 916 123-45-67";
            second.normal = "+79161234567";
            second.position = 1;
            second.persist();
            return null;
        });
        due(null);
        renewing.renew();
        assertEquals(
                List.of("79161234567", "+79161234567"),
                project.in(() -> Contact.ofClient(anna).stream()
                        .map(contact -> contact.value)
                        .map(value -> value.replaceAll("[ -]", ""))
                        .toList()));
    }

    @Test
    void nobodysEditIsMadeStale() {
        due(null);
        renewing.renew();
        assertEquals(1, project.in(() -> Client.<Client>findById(anna).version));
    }

    private UUID client(String name, String phone) {
        var contacts = List.of(Map.of("kind", "PHONE", "value", phone));
        return UUID.fromString(Sample.added(project.lead(), Map.of("name", name, "contacts", contacts))
                .getString("id"));
    }

    private void due(UUID after) {
        project.in(() -> {
            var renewal = new ClientRenewal();
            renewal.dueAt = Instant.EPOCH;
            renewal.afterClient = after;
            renewal.persist();
            return null;
        });
    }

    private List<String> normals() {
        return project.in(() -> Contact.<Contact>list("order by normal").stream()
                .map(contact -> contact.normal)
                .toList());
    }

    private ValidatableResponse found(String asked) {
        return project.lead().call().queryParam("q", asked).get("/clients").then();
    }
}
