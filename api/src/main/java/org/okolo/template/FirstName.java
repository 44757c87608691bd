package org.okolo.template;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.okolo.text.Folded;

/**
 * How somebody is addressed, out of a name as it was written: surname first or last, with a patronymic, a title or a firm. A patronymic
 * tells; without one the ending of a surname does, and in Hungary the country.
 */
final class FirstName {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}{2,}");

    private static final Set<String> TITLES = Set.of(
            "др",
            "дr",
            "д-р",
            "доктор",
            "проф",
            "профессор",
            "г-н",
            "г-жа",
            "господин",
            "госпожа",
            "ип",
            "фоп",
            "dr",
            "mr",
            "mrs",
            "ms",
            "miss",
            "prof",
            "sir",
            "ifj",
            "id",
            "ozv",
            "herr",
            "frau",
            Folded.of("دکتر"),
            Folded.of("آقای"),
            Folded.of("خانم"),
            Folded.of("مهندس"),
            Folded.of("سید"),
            Folded.of("سیده"));

    private static final Set<String> FIRMS = Set.of(
            "ооо", "оао", "зао", "пао", "ао", "тоо", "тов", "ано", "нко", "llc", "ltd", "inc", "gmbh", "kft", "bt",
            "zrt", "nyrt", "corp");

    private static final Pattern PATRONYMIC =
            Pattern.compile(".{2,}(?:вич|вна|ична|инична|ьич|уич|улы|кызы|углы|оглу)");
    private static final Set<String> PATRONYMIC_APART = Set.of("оглы", "кызы", "улы", "углы", "оглу");
    private static final Pattern SURNAME = Pattern.compile(
            ".{2,}(?:ов|ова|ев|ева|ин|ина|ын|ына|ский|ская|цкий|цкая|ской|енко|чук|юк|ук|ян|янц|дзе|швили|ых|их|вич|ovich|ov|ova|ev|eva|sky|skaya|enko)");

    /** First names that end as surnames do. */
    private static final Set<String> NO_SURNAMES = Set.of(
            "марина",
            "ирина",
            "арина",
            "нина",
            "полина",
            "галина",
            "екатерина",
            "катерина",
            "валентина",
            "алина",
            "кристина",
            "каролина",
            "регина",
            "карина",
            "зарина",
            "сабина",
            "эвелина",
            "ангелина",
            "альбина",
            "антонина",
            "василина",
            "констанция",
            "константин",
            "мартин",
            "валентин",
            "августин",
            "северин",
            "яков",
            "лев",
            "ян",
            "севастьян",
            "касьян",
            "демьян",
            "лукьян",
            "марьян",
            "эльвина",
            "амина",
            "дина",
            "лина",
            "инна",
            "элина",
            "рина",
            "злата",
            "нонна",
            "ева",
            "самвел",
            "вазген",
            "малик",
            "тарас",
            "алевтина",
            "фаина",
            "эмин",
            "амин",
            "жаклин",
            "мадина",
            "руфина",
            "вилена",
            "бабкен",
            "irina",
            "marina",
            "eva",
            "yakov",
            "lev");

    private FirstName() {}

    /**
     * @param name as it was written; or null
     * @param region where people live; or null
     * @return null when nobody can be addressed so
     */
    static String in(String name, String region) {
        if (name == null) {
            return null;
        }
        var comma = name.indexOf(',');
        var words = words(comma > 0 && words(name.substring(comma + 1)).size() > 0 ? name.substring(comma + 1) : name);
        var isFirm = words(name).stream().anyMatch(word -> FIRMS.contains(plain(word)));
        return words.isEmpty() || isFirm ? null : words.get(place(words, comma > 0 ? null : region));
    }

    private static int place(List<String> words, String region) {
        for (var i = words.size() - 1; i > 0; i--) {
            var plain = plain(words.get(i));
            if (PATRONYMIC_APART.contains(plain)) {
                return Math.max(0, i - 2);
            }
            if (PATRONYMIC.matcher(plain).matches()) {
                return i - 1;
            }
        }
        if (words.size() < 2) {
            return 0;
        }
        if ("HU".equals(region)) {
            return words.size() - 1;
        }
        return isSurname(words.get(0)) && !isSurname(words.get(1)) ? 1 : 0;
    }

    private static boolean isSurname(String word) {
        return SURNAME.matcher(plain(word)).matches() && !NO_SURNAMES.contains(plain(word));
    }

    private static List<String> words(String name) {
        return Arrays.stream(SPACE.split(name.strip()))
                .map(word -> word.replaceAll("^[^\\p{L}]+|[^\\p{L}\\p{M}]+$", ""))
                .filter(word -> LETTER.matcher(word).find() && !TITLES.contains(plain(word)))
                .toList();
    }

    private static String plain(String word) {
        return Folded.of(word).replace(".", "");
    }
}
