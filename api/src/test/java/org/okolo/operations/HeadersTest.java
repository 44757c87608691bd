package org.okolo.operations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.support.OkoloTest;

/** What browsers are told not to do with our answers. */
@OkoloTest
class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/nothing", "/q/health/live", "/nothing"})
    void everyAnswerSaysHowFarItMayBeTrusted(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }
}
