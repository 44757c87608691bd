package org.okolo.template;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.okolo.template.Templates.body;
import static org.okolo.template.Templates.with;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** From a template to a message: words, variants, counts. */
@OkoloTest
class UseTest {

    static final Map<String, Object> COMMUNITY = Map.of("network", "VK", "community", "Club1");

    final TestProject project = TestProject.open();

    @Test
    void wordsStandInPlaceOfPlaceholders() {
        var template = template("{client.firstName} ({client.name}), {manager.name} of {project.name} {{$1}}");
        var client = Sample.client(project.manager(), "Anna Orlova").getString("id");
        render(template, Map.of("clientId", client))
                .body("text", equalTo("Anna (Anna Orlova), Maria Manager of Test project {$1}"))
                .body("missing", empty());
    }

    @Test
    void whatIsMissingIsToldAndStaysAsItWas() {
        render(template("Dear {client.firstName}, {manager.firstName}"), Map.of())
                .body("text", equalTo("Dear {client.firstName}, Maria"))
                .body("missing", contains("client.firstName"));
    }

    @Test
    void aFieldOfTheProjectIsAPlaceholderToo() {
        project.lead()
                .call()
                .body(Map.of("key", "city", "name", "City", "kind", "TEXT"))
                .post("/fields")
                .then()
                .statusCode(201);
        var template = template("How is {client.field.city}?");
        var anna = Sample.added(project.manager(), Map.of("name", "Anna", "fields", Map.of("city", "Tver")))
                .getString("id");
        var berta = Sample.client(project.manager(), "Berta").getString("id");
        render(template, Map.of("clientId", anna)).body("text", equalTo("How is Tver?"));
        render(template, Map.of("clientId", berta)).body("missing", contains("client.field.city"));
    }

    @Test
    void aVariantOfTheNetworkComesBeforeOneForAny() {
        var variants = List.of(Map.of("text", "any"), Map.of("network", "VK", "text", "vk"));
        var template = Templates.added(project.lead(), with(body("Hello"), "variants", variants))
                .getString("id");
        render(template, Map.of("network", "VK")).body("text", equalTo("vk")).body("variant", equalTo(1));
        render(template, Map.of("network", "FACEBOOK")).body("text", equalTo("any"));
    }

    @Test
    void aNetworkWithoutATextIsRefused() {
        var variants = List.of(Map.of("network", "VK", "text", "vk"));
        var template = Templates.added(project.lead(), with(body("Hello"), "variants", variants))
                .getString("id");
        render(template, Map.of("network", "FACEBOOK")).statusCode(400);
    }

    @Test
    void variantsTakeTurnsWithEveryUse() {
        var template = template("one", "two");
        render(template, Map.of()).body("text", equalTo("one"));
        render(template, Map.of()).body("text", equalTo("one"));
        use(template, Map.of());
        render(template, Map.of()).body("text", equalTo("two"));
        use(template, Map.of());
        render(template, Map.of()).body("text", equalTo("one"));
    }

    @Test
    void theSameSeedPicksTheSameVariant() {
        var template = Templates.added(project.lead(), with(body("Hello", "1", "2", "3", "4", "5"), "pick", "RANDOM"))
                .getString("id");
        var picked = IntStream.range(0, 5)
                .mapToObj(i -> render(template, Map.of("seed", 42)).extract().path("text"))
                .distinct()
                .count();
        assertEquals(1, picked);
    }

    @Test
    void usesAreCountedPerCommunity() {
        var template = template("Hi");
        use(template, COMMUNITY).body("uses", equalTo(1)).body("usesToday", equalTo(1));
        use(template, Map.of("network", "VK", "community", "club2")).body("usesToday", equalTo(1));
        use(template, COMMUNITY).body("uses", equalTo(3)).body("usesToday", equalTo(2));
    }

    @Test
    void theFortiethUseInOneCommunityOnOneDayIsWarnedOf() {
        var template = template("Hi");
        use(template, COMMUNITY);
        project.in(() -> TemplateUse.update("uses = 38"));
        use(template, COMMUNITY).body("warning", equalTo(false));
        use(template, COMMUNITY).body("usesToday", equalTo(40)).body("warning", equalTo(true));
        render(template, COMMUNITY).body("warning", equalTo(true));
    }

    @Test
    void yesterdaysUsesWarnOfNothingToday() {
        var template = template("Hi");
        use(template, COMMUNITY);
        project.in(() -> TemplateUse.update("uses = 100, day = ?1", LocalDate.EPOCH));
        use(template, COMMUNITY).body("usesToday", equalTo(1)).body("warning", equalTo(false));
    }

    @Test
    void aUseIsAnEventOfTheClient() {
        var client = Sample.client(project.manager(), "Anna").getString("id");
        use(template("Hi"), Map.of("clientId", client, "variant", 0));
        project.manager()
                .call()
                .get("/clients/" + client + "/events")
                .then()
                .body("items[0].kind", equalTo("template.used"))
                .body("items[0].after.title", equalTo("Hello"));
    }

    @Test
    void aMessageCanBeMadeAfterTheTrial() {
        var template = template("Hi");
        project.endTrial();
        render(template, Map.of()).statusCode(200);
    }

    private String template(String... texts) {
        return Templates.shared(project.lead(), "Hello", texts).getString("id");
    }

    private ValidatableResponse render(String template, Map<String, ?> body) {
        return project.manager()
                .call()
                .body(body)
                .post("/templates/" + template + "/render")
                .then();
    }

    private ValidatableResponse use(String template, Map<String, ?> body) {
        return project.manager()
                .call()
                .body(body)
                .post("/templates/" + template + "/uses")
                .then()
                .statusCode(200);
    }
}
