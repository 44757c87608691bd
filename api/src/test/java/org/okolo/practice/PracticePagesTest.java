package org.okolo.practice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.support.RealDatabase;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class PracticePagesTest {
    @Test
    void theStartPageIsThereWithoutSigningIn() {
        given().get("/practice/").then().statusCode(200).body(containsString("/practice/start.js"));
    }

    @Test
    void theAddressWithoutASlashLeadsToTheStartPage() {
        given().get("/practice").then().statusCode(200).body(containsString("/practice/start.js"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/feed", "/id1900000001", "/alisa.nebylova", "/im/convo/1900000001"})
    void everyAddressOfTheFirstNetworkShowsItsPage(String path) {
        given().get("/practice/vk" + path).then().statusCode(200).body(containsString("/practice/vk/main.js"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/profile.php?id=100099900000001", "/alisa.nebylova.10", "/messages/t/100099900000001/"})
    void everyAddressOfTheSecondNetworkShowsItsPage(String path) {
        given().get("/practice/facebook" + path)
                .then()
                .statusCode(200)
                .body(containsString("/practice/facebook/main.js"));
    }

    @Test
    void scriptsAreServedAsTheyAre() {
        given().get("/practice/vk/main.js").then().statusCode(200).body(containsString("startRouter"));
    }

    @Test
    void aMissingScriptIsNotReplacedByAPage() {
        given().get("/practice/vk/none.js").then().statusCode(404);
    }

    @Test
    void everybodyOnThePagesIsInTheListOfInventedPeople() {
        given().get("/practice/people.json").then().statusCode(200).body("$", hasSize(240));
    }
}
