package org.okolo.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okolo.exchange.FileOf;

class EncodingTest {

    @ParameterizedTest
    @CsvSource({
        "excel-windows-1251.csv,windows-1251,Анна Сотова",
        "unix-koi8-r.csv,KOI8-R,Анна Сотова",
        "dos-ibm866.csv,IBM866,Анна Сотова",
        "excel-mac-cyrillic.csv,x-MacCyrillic,Анна Сотова",
        "excel-utf-16le.csv,UTF-16LE,Анна Сотова",
        "excel-utf-16le-without-mark.csv,UTF-16LE,Анна Сотова",
        "excel-utf-16be.csv,UTF-16BE,Анна Сотова",
        "excel-windows-1250-hungarian.csv,windows-1250,Szőke Anna",
        "dos-ibm852-hungarian.csv,IBM852,Szőke Anna",
        "excel-windows-1252-german.csv,windows-1252,Jörg Müller",
        "excel-mac-roman-french.csv,x-MacRoman,Hélène Lefèvre",
        "excel-windows-1256-persian.csv,windows-1256,آرش کاويان",
        "utf-8-one-broken-letter.csv,UTF-8,Анна Сотова 0"
    })
    void aTableIsReadInTheEncodingItIsWrittenIn(String file, String charset, String firstName) {
        assertEquals(Charset.forName(charset), FileOf.charset("encoding/" + file));
        assertEquals(firstName, FileOf.cells("encoding/" + file).get(1).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "'Имя;Телефон\nАнна;1\n',windows-1251",
        "'Имя;Телефон\nАнна;1\n',x-MacCyrillic",
        "'Имя;Телефон\nАнна;1\n',IBM866",
        "'Имя;Телефон\nАнна;1\n',KOI8-R",
        "'Név;Telefon\nSzőke Anna;1\n',windows-1250",
        "'Nazwa;Telefon\nŁukasz Wąs;1\n',windows-1250",
        "'Nome;Telefone\nJoão Gonçalves;1\n',windows-1252",
        "'Имя;Телефон\nАнна;1\n',UTF-16LE",
        "'Name;Phone\nAnna;1\n',UTF-16BE"
    })
    void aFewWordsAreEnough(String text, String charset) {
        assertEquals(Charset.forName(charset), Encoding.of(text.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @CsvSource({"windows-1250", "x-MacCyrillic", "windows-1256", "KOI8-U"})
    void whatIsGuessedCanBeNamedToo(String charset) {
        assertTrue(Encoding.offered().contains(charset));
    }
}
