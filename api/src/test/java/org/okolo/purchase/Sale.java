package org.okolo.purchase;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.okolo.support.TestProject.Caller;

/** Purchases for tests, made over HTTP. */
public final class Sale {

    private Sale() {}

    public static JsonPath of(Caller by, String client, String product, String price, String currency) {
        return of(by, client, Map.of("product", product, "price", price, "currency", currency));
    }

    public static JsonPath of(Caller by, String client, Map<String, ?> body) {
        return by.call()
                .body(body)
                .post("/clients/" + client + "/purchases")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
