package org.okolo.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimiterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Имя;Телефон~Анна;1~Борис;2#;",
                "Name,Tags,Status~Anna,a; b; c; d~Boris,a; b; c; d#,",
                "Клиенты, ноябрь 2026~Имя;Телефон;Город~Анна;1;Псков~Борис;2;#;",
                "Список~~Имя,Телефон~Анна,1#,",
                "Имя;Адрес~Анна;Псков, Мира, 1~Борис;Псков, Мира, 2#;",
                "Имя|Телефон~Анна|1#|",
                "sep=;~Имя,;Телефон#;",
                "Имя~Анна#,"
            })
    void whatCutsTheHeadingsAndTheRowsStandsBetweenTheCells(String text, char delimiter) {
        assertEquals(delimiter, Delimiter.of(text.replace('~', '\n')));
    }
}
