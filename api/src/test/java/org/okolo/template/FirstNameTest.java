package org.okolo.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstNameTest {

    @ParameterizedTest
    @CsvSource({
        "Сотова Анна Петровна,Анна",
        "Анна Петровна Сотова,Анна",
        "Анна Петровна,Анна",
        "Анна Сотова,Анна",
        "Сотова Анна,Анна",
        "Лугов Борис,Борис",
        "Марина Сотова,Марина",
        "Лев Лугов,Лев",
        "Рабинович Анна,Анна",
        "Абрамович Роман Аркадьевич,Роман",
        "Алиев Самир Вагиф оглы,Самир",
        "Дзюбенко Ольга,Ольга",
        "др. Анна Сотова,Анна",
        "ИП Сотова Анна Петровна,Анна",
        "'Сотова, Анна',Анна",
        "'Smith, Ann',Ann",
        "Dr. Ann Smith,Ann",
        "Ким Анна,Анна",
        "Мельник Ольга,Ольга",
        "Белый Саша,Саша",
        "Петровна Ирина,Ирина",
        "Ли Вениамин,Вениамин",
        "Айгүл Әлімқызы,Айгүл",
        "Римская-Корсакова Анна Петровна,Анна",
        "МЮЛЛЕР Ганс,Ганс",
        "IŞIK Ayşe,Ayşe",
        "Sayın Ayşe Işık,Ayşe",
        "'Ms. Mary Smith, PhD',Mary",
        "'Анна, соседка',Анна",
        "Анна И.,Анна",
        "Анна❤️,Анна",
        "سرکار خانم مریم صادقی,مریم",
        "🌸 Анна,Анна",
        "Анна,Анна",
        "Anna-Maria Smith,Anna-Maria",
        "علی رضایی,علی",
        "دکتر مریم علی‌پور,مریم",
        "علی‌رضا صادقی,علی‌رضا"
    })
    void aPersonIsAddressedByTheFirstNameWhereverItStands(String name, String first) {
        assertEquals(first, FirstName.in(name, "RU"));
    }

    @ParameterizedTest
    @CsvSource({
        "Szőke Anna,Anna",
        "dr. Kövér Örs,Örs",
        "'Szőke, Anna',Anna",
        "dr. Szabó Anna,Anna",
        "Szabó Anna dr.,Anna",
        "Nagyné Kovács Éva,Éva"
    })
    void inHungaryTheSurnameStandsFirst(String name, String first) {
        assertEquals(first, FirstName.in(name, "HU"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ООО Ромашка", "Honey & Wax Ltd", "+7 900 111-22-01", "...", "Магазин «Мёд»", "Кафе Ромашка"})
    void aFirmIsNotAddressedLikeAPerson(String name) {
        assertNull(FirstName.in(name, "RU"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Иванов И.И.",
                "И. И. Иванов",
                "И. Иванов",
                "ИП Иванов И.И.",
                "Сотова",
                "г-жа Сотова",
                "Herr Müller"
            })
    void nobodyIsAddressedByTheSurname(String name) {
        assertNull(FirstName.in(name, "RU"));
    }
}
