package org.okolo.exchange.in;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.exchange.Upload;
import org.okolo.exchange.line.Mapping;
import org.okolo.job.Finished;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** Tables as shops in Russia keep them. */
@OkoloTest
class RussianTableTest {

    final TestProject project = TestProject.open();

    @Test
    void theHeadingsAreUnderstood() {
        assertEquals(
                List.of("NAME", "VK", "PHONE", "PHONE", "STATUS", "OWNER", "COMMENT", "PRICE", "BOUGHT_ON"),
                Upload.text(
                                project.lead(),
                                "ФИО;Ссылка на ВК;Телефон;Рабочий телефон;Статус;Менеджер;Комментарий;Сумма;Дата покупки\nА;;;;;;;;\n")
                        .getList("columns.guess"));
    }

    @ParameterizedTest
    @CsvSource({
        "vk.com/id1,1,",
        "https://vk.ru/durov,,durov",
        "m.vk.com/id42?from=search,42,",
        "https://vk.com/im?sel=7,7,",
        "vk.com/write8,8,",
        "https://vk.com/id42 @anna,42,anna",
        "https://www.facebook.com/profile.php?id=100042&sk=about,100042,",
        "facebook.com/people/Анна-Орлова/100043/,100043,",
        "https://m.facebook.com/anna.orlova?mibextid=x,,anna.orlova"
    })
    void aPersonIsUnderstoodInEveryUsualForm(String link, String id, String handle) {
        Upload.imported(project.lead(), "Имя;Ссылка\nАнна;%s\n".formatted(link));
        var profiles = project.lead().call().get("/clients").jsonPath();
        assertEquals(
                Arrays.asList(id, handle),
                Arrays.asList(
                        profiles.get("items[0].profiles[0].externalId"), profiles.get("items[0].profiles[0].handle")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://facebook.com/anna",
                "https://instagram.com/anna",
                "notvk.com/anna",
                "https://vk.com/club17",
                "https://vk.com/feed",
                "https://vk.com",
                "https://vk.com/away.php?to=x"
            })
    void whatLeadsToNobodyInVkIsWrong(String link) {
        var check = Upload.checked(project.lead(), "Имя;ВК\nАнна;%s\n".formatted(link));
        assertEquals(List.of(link), check.getList("errors.value"));
    }

    @Test
    void aSumWithoutAColumnOfProductsNeedsToSayWhatWasBought() {
        var uploaded = Upload.text(project.lead(), "ФИО;Сумма;Дата покупки\nАнна;1 290,50 ₽;01.02.26\nБерта;;\n");
        var mapping = Upload.guessed(uploaded);
        var check = "/imports/" + uploaded.getString("id") + "/check";
        project.lead()
                .call()
                .body(mapping)
                .post(check)
                .then()
                .statusCode(400)
                .body("violations.field", contains("product"));
        mapping.put("product", "Заказ");
        project.lead()
                .call()
                .body(mapping)
                .post("/imports/" + uploaded.getString("id") + "/start")
                .then()
                .statusCode(202);
        Finished.job(project.lead(), "/imports/" + uploaded.getString("id"));
        var client = project.lead().call().get("/clients?q=анна").jsonPath().getString("items[0].id");
        var bought =
                project.lead().call().get("/clients/" + client + "/purchases").jsonPath();
        assertEquals(
                List.of("Заказ", "1290.50", "2026-02-01"),
                List.of(
                        bought.getString("items[0].product"),
                        bought.getString("items[0].price"),
                        bought.getString("items[0].boughtOn")));
    }

    @Test
    void aPhoneNumberThatTheSpreadsheetHasShortenedIsReadOrRefused() {
        var csv = "Имя;Телефон\nАнна;7,9161234567E+10\nБерта;7,91612E+10\n";
        assertEquals(List.of(3), Upload.checked(project.lead(), csv).getList("errors.line"));
        Upload.imported(project.lead(), csv);
        project.lead().call().get("/clients").then().body("items[0].contacts.normal", contains("+79161234567"));
    }

    @Test
    void rowsOfStrangersAreWrongWhenOnlyClientsAreMeant() {
        var uploaded = Upload.text(project.lead(), "Имя;ВК\nАнна;id42\n");
        var mapping = Upload.guessed(uploaded);
        mapping.put("onlyKnown", true);
        var check = project.lead()
                .call()
                .body(mapping)
                .post("/imports/" + uploaded.getString("id") + "/check")
                .jsonPath();
        assertEquals(List.of(0, 1), List.of(check.getInt("toAdd"), check.getInt("wrong")));
    }

    @Test
    void aClientWithTooManyTagsFailsItsRowAlone() {
        var tags =
                String.join(",", IntStream.range(0, 50).mapToObj(i -> "t" + i).toList());
        Upload.imported(project.lead(), "Имя;ВК;Теги\nАнна;id42;\"%s\"\n".formatted(tags));
        var done = Upload.imported(
                project.lead(),
                Upload.text(project.lead(), "Имя;ВК;Теги\nАнна;id42;ещё\nБерта;id43;ещё\n"),
                Mapping.Known.COMPLETE);
        assertEquals(List.of(1, 1), List.of(done.getInt("progress.changed"), done.getInt("progress.failed")));
    }
}
