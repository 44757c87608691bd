package org.okolo.purchase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class PurchaseTest {

    final TestProject project = TestProject.open();
    String client;

    @BeforeEach
    void addAClient() {
        client = Sample.client(project.manager(), "Anna").getString("id");
    }

    @Test
    void aPurchaseIsAnsweredWhole() {
        project.manager()
                .call()
                .body("""
                        {"product": "  Beeswax   candle ", "price": 1290, "currency": "rub", "boughtOn": "2026-02-28",
                        "state": "PAID", "comment": " "}""")
                .post("/clients/" + client + "/purchases")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("product", equalTo("Beeswax candle"))
                .body("price", equalTo("1290.00"))
                .body("currency", equalTo("RUB"))
                .body("boughtOn", equalTo("2026-02-28"))
                .body("state", equalTo("PAID"))
                .body("comment", nullValue())
                .body("createdBy", equalTo(project.manager().id().toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, EUR, 12.50",
        "999999999999999.99, USD, 999999999999999.99",
        "500, JPY, 500",
        "500.0, JPY, 500",
        "0.125, KWD, 0.125",
        "0, RUB, 0.00"
    })
    void aPriceIsKeptExactly(String price, String currency, String shown) {
        sell(price, currency).statusCode(201).body("price", equalTo(shown));
    }

    @ParameterizedTest
    @CsvSource({
        "0.005, EUR, price",
        "1.5, JPY, price",
        "-1, EUR, price",
        "1000000000000000, EUR, price",
        "1e999999999, EUR, price",
        "NaN, EUR, price",
        "'', EUR, price",
        "1, EURO, currency",
        "1, XAU, currency",
        "1, '', currency"
    })
    void aPriceNobodyCanPayIsRefused(String price, String currency, String field) {
        sell(price, currency).statusCode(400).body("violations.field", contains(field));
        list().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "+10000-01-01", "2026-02-30", "yesterday"})
    void aDayThatIsNoneIsRefused(String day) {
        var body = Map.of("product", "Candle", "price", "1", "currency", "EUR", "boughtOn", day);
        project.manager()
                .call()
                .body(body)
                .post("/clients/" + client + "/purchases")
                .then()
                .statusCode(400)
                .body("violations.field", contains("boughtOn"));
    }

    @Test
    void purchasesAreListedByDayPageByPage() {
        sold("One", "2026-03-01", "NEW");
        sold("Two", "2026-01-01", "NEW");
        sold("Three", "2026-03-01", "NEW");
        var first = project.manager().call().get("/clients/" + client + "/purchases?limit=2");
        first.then().body("items.product", contains("Three", "One"));
        project.manager()
                .call()
                .get("/clients/" + client + "/purchases?limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.product", contains("Two"))
                .body("nextCursor", nullValue());
    }

    @Test
    void anEditChangesEverythingAndIsTold() {
        var purchase = sold("Candle", "2026-03-01", "NEW");
        edit(purchase, "Soap").statusCode(200).body("product", equalTo("Soap")).body("version", equalTo(2));
        project.manager()
                .call()
                .get("/clients/" + client + "/events")
                .then()
                .body("items[0].kind", equalTo("purchase.edited"))
                .body("items[0].before.product", equalTo("Candle"))
                .body("items[0].after.product", equalTo("Soap"));
    }

    @Test
    void aStaleEditIsRefusedWithTheCurrentPurchase() {
        var purchase = sold("Candle", "2026-03-01", "NEW");
        edit(purchase, "Soap").statusCode(200);
        edit(purchase, "Honey").statusCode(412).body("current.product", equalTo("Soap"));
    }

    @Test
    void aDeletedPurchaseIsGone() {
        var purchase = sold("Candle", "2026-03-01", "NEW");
        project.manager()
                .edits(1)
                .delete("/purchases/" + purchase.getString("id"))
                .then()
                .statusCode(204);
        list().body("items", empty());
    }

    @Test
    void aPurchaseMakesNobodysEditOfTheClientStale() {
        sold("Candle", "2026-03-01", "NEW");
        project.manager().call().get("/clients/" + client).then().body("version", equalTo(1));
    }

    private JsonPath sold(String product, String day, String state) {
        return Sale.of(
                project.manager(),
                client,
                Map.of("product", product, "price", "10", "currency", "EUR", "boughtOn", day, "state", state));
    }

    private ValidatableResponse sell(String price, String currency) {
        var body = new HashMap<String, Object>(Map.of("product", "Candle"));
        body.put("price", price);
        body.put("currency", currency);
        return project.manager()
                .call()
                .body(body)
                .post("/clients/" + client + "/purchases")
                .then();
    }

    private ValidatableResponse edit(JsonPath purchase, String product) {
        return project.manager()
                .edits(Sample.version(purchase))
                .body(Map.of("product", product, "price", "10", "currency", "EUR"))
                .put("/purchases/" + purchase.getString("id"))
                .then();
    }

    private ValidatableResponse list() {
        return project.manager()
                .call()
                .get("/clients/" + client + "/purchases")
                .then()
                .statusCode(200);
    }
}
