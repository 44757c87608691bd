package org.okolo.exchange.file;

import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which encoding of one byte a letter makes the likeliest text: letters of one language, capitals at the beginning of words, no signs within
 * them. Tables are short and full of names, too little for a detector that counts how often letters follow each other; it decides between
 * equals.
 */
final class LikelyLetters {

    private static final List<String> CYRILLIC =
            List.of("оеаинтсрвлкмдпуяыьзбгчйхжшюцщэфъё", "оеаинтсрвлкмдпуяьзбгчйхжшюцщєіїґф");
    private static final List<String> WESTERN =
            List.of("éèàçêâôîùûëïœ", "äöüß", "áéíóúñü", "ãçáéíóõêâôú", "åäöéæø", "àèéìòù");
    private static final List<String> CENTRAL =
            List.of("áéíóöőúüű", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíľĺňóôŕšťúýž", "ăâîșşțţ", "čćđšž");
    private static final List<String> ARABIC = List.of("اآأبپتثجچحخدذرزژسشصضطظعغفقكکگلمنوهیىيئءةؤ");

    /** By encoding, those that are met most often first; each with the letters of its languages beyond ASCII. */
    private static final Map<String, List<String>> LANGUAGES = new LinkedHashMap<>();

    static {
        for (var name : List.of("windows-1251", "KOI8-R", "KOI8-U", "IBM866", "x-MacCyrillic")) {
            LANGUAGES.put(name, CYRILLIC);
        }
        LANGUAGES.put("windows-1252", WESTERN);
        LANGUAGES.put("windows-1250", CENTRAL);
        LANGUAGES.put("windows-1256", ARABIC);
        LANGUAGES.put("x-MacRoman", WESTERN);
        LANGUAGES.put("IBM852", CENTRAL);
        LANGUAGES.put("x-MacCentralEurope", CENTRAL);
    }

    /** The detector's names of what spreadsheets write. */
    private static final Map<String, String> TOLD =
            Map.of("ISO-8859-1", "windows-1252", "ISO-8859-2", "windows-1250", "ISO-8859-6", "windows-1256");

    private static final String COMMON_SIGNS = "«»„“”‘’–—…№€°§\u00a0\u200c";

    private LikelyLetters() {}

    static Charset of(byte[] content) {
        var scores = new LinkedHashMap<String, Integer>();
        LANGUAGES.forEach((name, languages) -> {
            var text = new String(content, Charset.forName(name));
            scores.put(
                    name,
                    languages.stream()
                            .mapToInt(letters -> score(text, letters))
                            .max()
                            .orElseThrow());
        });
        var best = scores.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        scores.values().removeIf(score -> score < best);
        return Charset.forName(scores.size() == 1 ? scores.keySet().iterator().next() : first(scores, content));
    }

    private static String first(Map<String, Integer> equals, byte[] content) {
        for (var match : new CharsetDetector().setText(content).detectAll()) {
            var name = TOLD.getOrDefault(match.getName(), match.getName());
            if (equals.containsKey(name)) {
                return name;
            }
        }
        return equals.keySet().iterator().next();
    }

    private static int score(String text, String letters) {
        var score = 0;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign >= 0x80) {
                var before = i == 0 ? ' ' : text.charAt(i - 1);
                score += letters.indexOf(Character.toLowerCase(sign)) >= 0 ? 2 + atPlace(before, sign) : strange(sign);
            }
        }
        return score;
    }

    private static int atPlace(char before, char sign) {
        return Character.isUpperCase(sign) && Character.isLowerCase(before) ? -4 : 0;
    }

    private static int strange(char sign) {
        return COMMON_SIGNS.indexOf(sign) >= 0 ? 0 : Character.isLetter(sign) ? -2 : -3;
    }
}
