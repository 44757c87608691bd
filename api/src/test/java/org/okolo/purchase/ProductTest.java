package org.okolo.purchase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class ProductTest {

    final TestProject project = TestProject.open();
    String client;

    @BeforeEach
    void addAClient() {
        client = Sample.client(project.manager(), "Anna").getString("id");
    }

    @Test
    void aProductIsReusedByNameWhateverTheCase() {
        var one = sold(client, "Свеча Ёлка");
        var two = sold(client, " свеча  ЁЛКА ");
        assertEquals(one.getString("productId"), two.getString("productId"));
    }

    @Test
    void lettersThatDifferMakeAnotherProduct() {
        sold(client, "Чай");
        sold(client, "Чаи");
        products("").body("items", hasSize(2));
    }

    @Test
    void aProductMadeByManyAtTheSameTimeIsOne() throws Exception {
        var others = IntStream.range(0, 6)
                .mapToObj(i -> Sample.client(project.manager(), "Berta").getString("id"))
                .toList();
        var barrier = new CyclicBarrier(others.size());
        var pool = Executors.newFixedThreadPool(others.size());
        var made = others.stream()
                .map(other -> pool.submit(() -> {
                    barrier.await();
                    return sold(other, "Candle").getString("productId");
                }))
                .toList();
        pool.shutdown();
        var ids = new HashSet<String>();
        for (var one : made) {
            ids.add(one.get());
        }
        assertEquals(1, ids.size());
    }

    @Test
    void productsAreListedByNameWithTheirCounts() {
        var other = Sample.client(project.manager(), "Berta").getString("id");
        sold(client, "Soap");
        sold(client, "Candle");
        sold(client, "Candle");
        sold(other, "Candle");
        cancelled(other, "Candle");
        products("")
                .body("items.name", contains("Candle", "Soap"))
                .body("items.purchases", contains(3, 1))
                .body("items.clients", contains(2, 1));
    }

    @Test
    void productsAreFoundByTheBeginningOfTheirName() {
        sold(client, "Candle, small");
        sold(client, "Candle, big");
        sold(client, "Soap");
        var first = project.manager().call().get("/products?q=CAND&limit=1");
        first.then().body("items.name", contains("Candle, big"));
        products("?q=CAND&limit=1&cursor=" + first.path("nextCursor"))
                .body("items.name", contains("Candle, small"))
                .body("nextCursor", nullValue());
    }

    @Test
    void clientsAreFoundByWhatTheyBought() {
        var candle = sold(client, "Candle").getString("productId");
        var other = Sample.client(project.manager(), "Berta").getString("id");
        cancelled(other, "Candle");
        sold(Sample.client(project.manager(), "Carla").getString("id"), "Soap");
        project.manager()
                .call()
                .get("/clients?productId=" + candle)
                .then()
                .statusCode(200)
                .body("items.id", contains(client));
    }

    @Test
    void aProductIdThatIsNoneIsRefused() {
        project.manager()
                .call()
                .get("/clients?productId=candle")
                .then()
                .statusCode(400)
                .body("violations.field", contains("productId"));
    }

    @Test
    void aRenamedProductIsCalledSoInItsPurchases() {
        var product = sold(client, "Candel").getString("productId");
        rename(product, "Candle").statusCode(200).body("purchases", equalTo(1)).body("version", equalTo(2));
        project.manager()
                .call()
                .get("/clients/" + client + "/purchases")
                .then()
                .body("items.product", contains("Candle"));
    }

    @Test
    void aNameAnotherProductHasIsRefused() {
        sold(client, "Soap");
        rename(sold(client, "Candle").getString("productId"), "SOAP").statusCode(409);
    }

    @Test
    void aProductThatWasBoughtIsNotDeleted() {
        var bought = sold(client, "Candle");
        delete(bought).statusCode(409);
        products("").body("items.name", contains("Candle"));
    }

    @Test
    void aProductNobodyBoughtIsDeleted() {
        var bought = sold(client, "Candle");
        project.manager().edits(1).delete("/purchases/" + bought.getString("id"));
        delete(bought).statusCode(204);
        products("").body("items", hasSize(0));
    }

    private JsonPath sold(String to, String product) {
        return Sale.of(project.manager(), to, product, "10", "EUR");
    }

    private void cancelled(String to, String product) {
        Sale.of(
                project.manager(),
                to,
                Map.of("product", product, "price", "10", "currency", "EUR", "state", "CANCELLED"));
    }

    private ValidatableResponse products(String query) {
        return project.manager().call().get("/products" + query).then().statusCode(200);
    }

    private ValidatableResponse rename(String product, String name) {
        return project.lead()
                .edits(1)
                .body(Map.of("name", name))
                .put("/products/" + product)
                .then();
    }

    private ValidatableResponse delete(JsonPath purchase) {
        return project.lead()
                .edits(1)
                .delete("/products/" + purchase.getString("productId"))
                .then();
    }
}
