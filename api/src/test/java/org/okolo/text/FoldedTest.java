package org.okolo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Łukasz,lukasz",
        "Søren Ørsted,soren orsted",
        "Işık,isik",
        "İnci,inci",
        "Đorđe,dorde",
        "Əliyev,aliyev",
        "Straße,strasse",
        "Ґудзь,гудзь",
        "Қайрат,кайрат",
        "Әлібеков,алибеков",
        "Нұрлан,нурлан",
        "Өтегенов,отегенов",
        "Їжакевич,ижакевич",
        "علي,علی",
        "رضائي,رضایی",
        "كريم,کریم",
        "Алёна,алена",
        "Андрей,андрей",
        "ﬁ,fi",
        "Ｗｉｄｅ,wide",
        "۱۲۳,123"
    })
    void lettersAreFoundAsPeopleTypeThem(String written, String typed) {
        assertEquals(Folded.of(typed), Folded.of(written));
        assertEquals(typed, Folded.of(written));
    }

    @ParameterizedTest
    @CsvSource({"й,й", "é,é"})
    void composedAndDecomposedAreOne(String composed, String decomposed) {
        assertEquals(Folded.of(composed), Folded.of(decomposed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مریم علی‌پور|علیپور",
                "مریم علی‌پور|علی پور",
                "Знам'янська|Знам’янська",
                "Знам'янська|Знамʼянська",
                "Знам'янська|Знамянська",
                "Jeanne d'Arc|Arc",
                "O’Brien|OBrien",
                "O’Brien|O'Brien"
            })
    void whatIsJoinedIsFoundTogetherApartAndWithAnotherSign(String written, String asked) {
        var words = WordsOf.all(written).stream().map(WordsOf.Found::text).collect(Collectors.toSet());
        assertTrue(
                words.containsAll(
                        WordsOf.whole(asked).stream().map(WordsOf.Found::text).toList()),
                words::toString);
    }
}
