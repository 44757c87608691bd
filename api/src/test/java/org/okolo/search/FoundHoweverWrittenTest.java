package org.okolo.search;

import static org.hamcrest.Matchers.contains;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** The list and the search find the same people by the same questions. */
@OkoloTest
class FoundHoweverWrittenTest {

    final TestProject project = TestProject.open();

    @ParameterizedTest
    @CsvSource({
        "Қайрат Әлібеков,Кайрат",
        "Қайрат Әлібеков,Алибеков",
        "Нұрлан Өтегенов,отегенов нурлан",
        "علی رضایی,علي",
        "علی رضایی,رضائي",
        "كريم صادقی,کریم",
        "مریم علی‌پور,علیپور",
        "مریم علی‌پور,علی پور",
        "Łukasz Wąs,lukasz",
        "Søren Ørsted,orsted",
        "Işık,isik",
        "Đorđe,dorde",
        "Əliyev,aliyev",
        "Straße,strasse",
        "Ґудзь,гудзь",
        "Анна Знам'янська,знам’янська",
        "Анна Знам'янська,знамянська",
        "Қайрат Әлібеков,Kairat",
        "Kairat Alibekov,Кайрат Әлібеков",
        "Хомяков Илья,Khomyakov",
        "Анна Сотова,Fyyf cjnjdf",
        "Anna Sotova,Фттф",
        "Сото\u00adва,Сотова",
        "Ａｎｎａ,anna",
        "Анна-Мария,Аннамария",
        "İnci,INCI"
    })
    void aNameIsFoundAsItIsTyped(String name, String asked) {
        Sample.client(project.lead(), name);
        found("/clients", asked, "items.name", name);
        found("/search", asked, "items.client.name", name);
    }

    @Test
    void aPersonIsFoundByAnInflectedName() {
        Sample.client(project.lead(), "Кузнецов Сергей");
        found("/search", "Сергея Кузнецова", "items.client.name", "Кузнецов Сергей");
        found("/search", "Кузнецову", "items.client.name", "Кузнецов Сергей");
    }

    @ParameterizedTest
    @CsvSource({"89009120345", "8 900 912-03-45", "+7 900 912 03 45", "9009120345", "912-03-45", "9120345", "0345"})
    void aNumberIsFoundByAnyWritingAndByItsEnd(String asked) {
        var phone = Map.of("kind", "PHONE", "value", "+79009120345");
        Sample.added(project.lead(), Map.of("name", "Anna", "contacts", List.of(phone)));
        found("/clients", asked, "items.name", "Anna");
        found("/search", asked, "items.client.name", "Anna");
    }

    private void found(String path, String asked, String where, String name) {
        project.lead()
                .call()
                .queryParam("q", asked)
                .get(path)
                .then()
                .statusCode(200)
                .body(where, contains(name));
    }
}
