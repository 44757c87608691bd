package org.okolo.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okolo.passage.Part;
import org.okolo.passage.Passage;

class QuestionTest {

    @ParameterizedTest
    @CsvSource({
        "Сергей,Сергея",
        "Иван,Ивану",
        "Роман,Роману",
        "Татьяна,Татьяне",
        "Николай,Николая",
        "Андрей,Андрею",
        "Алексей,Алексеем",
        "Мария,Марии",
        "Ольга,Ольгой",
        "Павел,Павла",
        "Иванов,Иванову",
        "Иванов,Ивановым",
        "Петров,Петрова",
        "Кузнецов,Кузнецовой",
        "Кузнецова,Кузнецовой"
    })
    void aPersonIsFoundByAnInflectedName(String name, String asked) {
        assertTrue(isFound(Part.NAME, name, asked));
    }

    @ParameterizedTest
    @CsvSource({"Ирина,Иванов", "Анна,Антон", "Марк,Марии", "Роман,Романова Анна"})
    void anotherNameIsNotFound(String name, String asked) {
        assertFalse(isFound(Part.NAME, name, asked));
    }

    @ParameterizedTest
    @CsvSource({"чашка,чашек", "чашек,чашка", "доставок,доставка", "заказ,заказать", "купил чай,купить", "письма,письмо"
    })
    void aNoteIsFoundByAnotherFormOfItsWords(String note, String asked) {
        assertTrue(isFound(Part.NOTE, note, asked));
    }

    @ParameterizedTest
    @CsvSource({
        "Қайрат,Kairat",
        "Kairat,Қайрат",
        "Щербакова,Shcherbakova",
        "Александр,Alexander",
        "Чайковский,Tchaikovsky",
        "Müller,Mueller",
        "Søren,Soeren",
        "Jean-Luc,jeanluc",
        "Анна-Мария,Аннамария",
        "Римская-Корсакова,корсакова"
    })
    void aNameIsFoundInOtherLettersAndWithoutItsHyphen(String name, String asked) {
        assertTrue(isFound(Part.NAME, name, asked));
    }

    @ParameterizedTest
    @CsvSource({
        "+7 (495) 123-45-67 доб. 45,4951234567",
        "+7 (495) 123-45-67 доб. 45,8 495 123-45-67 доб. 45",
        "+7 912 345-67-89 (max),89123456789",
        "۰۹۱۲ ۳۴۵ ۶۷۸۹,09123456789",
        "@anna_sotova,https://t.me/anna_sotova",
        "https://t.me/anna_sotova,@anna_sotova",
        "anna.sotova@honey.example,sotova@honey",
        "anna.sotova@honey.example,honey.example"
    })
    void aContactIsFoundByAnyOfItsPartsAndWritings(String contact, String asked) {
        assertTrue(isFound(Part.CONTACT, contact, asked));
    }

    @ParameterizedTest
    @CsvSource({
        "anna.sotova,https://vk.com/anna.sotova",
        "42,vk.com/id42",
        "100042,https://www.facebook.com/profile.php?id=100042",
        "anna.sotova,https://m.facebook.com/anna.sotova?ref=x"
    })
    void aPersonIsFoundByTheAddressOfThePage(String handle, String asked) {
        assertTrue(isFound(Part.HANDLE, handle, asked));
    }

    private static boolean isFound(Part part, String text, String asked) {
        var passage = new Passage(UUID.randomUUID(), part, null, text);
        return !new Question(asked).answersIn(List.of(passage)).isEmpty();
    }
}
