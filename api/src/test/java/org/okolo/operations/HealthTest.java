package org.okolo.operations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.support.OkoloTest;

@OkoloTest
class HealthTest {

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void aServiceThatRunsSaysSo(String question) {
        given().get("/q/health/" + question).then().statusCode(200).body("status", equalTo("UP"));
    }
}
