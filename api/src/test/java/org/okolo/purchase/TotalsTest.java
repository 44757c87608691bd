package org.okolo.purchase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class TotalsTest {

    final TestProject project = TestProject.open();

    @Test
    void totalsAreSummedExactlyByCurrency() {
        var client = client("Anna");
        Sale.of(project.manager(), client, "Candle", "0.10", "EUR");
        Sale.of(project.manager(), client, "Soap", "0.20", "EUR");
        Sale.of(project.manager(), client, "Honey", "500", "JPY");
        totals(client)
                .body("items[0].totals.currency", contains("EUR", "JPY"))
                .body("items[0].totals.amount", contains("0.30", "500"))
                .body("items[0].totals.purchases", contains(2, 1));
    }

    @Test
    void cancelledAndReturnedOrdersDoNotCount() {
        var client = client("Anna");
        for (var state : List.of("DONE", "CANCELLED", "RETURNED")) {
            Sale.of(
                    project.manager(),
                    client,
                    Map.of("product", "Candle", "price", "10", "currency", "EUR", "state", state));
        }
        totals(client).body("items[0].totals.amount", contains("10.00"));
    }

    @Test
    void everyClientIsSummedForItself() {
        var anna = client("Anna");
        var berta = client("Berta");
        Sale.of(project.manager(), anna, "Candle", "10", "EUR");
        Sale.of(project.manager(), berta, "Candle", "20", "EUR");
        totals(anna, berta, client("Carla"))
                .body("items.clientId", containsInAnyOrder(anna, berta))
                .body("items.find { it.clientId == '" + berta + "' }.totals[0].amount", equalTo("20.00"));
    }

    @Test
    void purchasesOfAnotherProjectAreNotSummed() {
        var client = client("Anna");
        Sale.of(project.manager(), client, "Candle", "10", "EUR");
        TestProject.open()
                .owner()
                .call()
                .get("/purchases/totals?clientId=" + client)
                .then()
                .body("items", empty());
    }

    @Test
    void totalsOfNobodyAreRefused() {
        project.manager().call().get("/purchases/totals").then().statusCode(400);
    }

    private String client(String name) {
        return Sample.client(project.manager(), name).getString("id");
    }

    private ValidatableResponse totals(String... clients) {
        return project.manager()
                .call()
                .queryParam("clientId", (Object[]) clients)
                .get("/purchases/totals")
                .then()
                .statusCode(200);
    }
}
