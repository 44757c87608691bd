package org.okolo.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okolo.text.Folded;

/**
 * How somebody is addressed, out of a name as it was written: surname first or last, with a patronymic, a title or a firm. A patronymic
 * tells; else a first name that is met often, capitals that mark the surname, or its ending; in Hungary the country.
 */
final class FirstName {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.?-?){1,3}");

    /** What makes a picture of a letter, or of two pictures one. */
    private static final Pattern OF_PICTURES = Pattern.compile("[\\ufe00-\\ufe0f\\u200d]");

    /** With one of these a single word is the surname. */
    private static final Set<String> FORMAL =
            folded("г-н г-жа господин госпожа пан пани mr mrs ms miss herr frau sayın bay bayan");

    private static final Set<String> TITLES = Stream.of(
                    FORMAL,
                    folded(
                            "др дr д-р доктор проф профессор ип фоп чп ктн ктм кэн дмн dr prof doç sir ifj id özv phd md jr sr mba esq"),
                    folded("دکتر آقای آقا خانم مهندس سید سیده سرکار جناب حاج استاد"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FIRMS =
            folded("ооо оао зао пао ао тоо тов ано нко осоо жшс llc ltd inc gmbh kft bt zrt nyrt corp plc ag bv oy"
                    + " магазин кафе салон студия компания фирма ресторан клиника агентство семья familie family");

    private static final Pattern PATRONYMIC =
            Pattern.compile(".{2,}(?:вич|вна|ична|инична|ьич|уич|улы|кызы|углы|оглу)");
    private static final Set<String> PATRONYMIC_APART = Set.of("оглы", "кызы", "улы", "углы", "оглу");
    private static final Pattern SURNAME = Pattern.compile(
            ".{2,}(?:ов|ова|ев|ева|ин|ина|ын|ына|ский|ская|цкий|цкая|ской|енко|чук|юк|ук|ян|янц|дзе|швили|ых|их|вич|ovich|ov|ova|ev|eva|sky|skaya|enko)");

    private FirstName() {}

    /**
     * @param name as it was written; or null
     * @param region where people live; or null
     * @return null when nobody can be addressed so, or only the surname is known
     */
    static String in(String name, String region) {
        if (name == null) {
            return null;
        }
        var plain = OF_PICTURES.matcher(name).replaceAll("");
        if (words(plain).stream().anyMatch(word -> FIRMS.contains(plain(word)))) {
            return null;
        }
        var behind = behindComma(plain);
        var written = behind.orElse(plain);
        var words = words(written);
        if (words.size() == 1) {
            return behind.isEmpty() && isSurnameAlone(written, words.get(0)) ? null : words.get(0);
        }
        return words.isEmpty() ? null : words.get(place(words, behind.isPresent() ? null : region));
    }

    /** As {@code Smith, Ann}; what begins with a small letter is a remark, and {@code PhD} no name. */
    private static Optional<String> behindComma(String name) {
        var comma = name.indexOf(',');
        return Optional.of(name.substring(comma + 1).strip())
                .filter(behind -> comma > 0 && !words(behind).isEmpty())
                .filter(behind -> !Character.isLowerCase(behind.codePointAt(0)));
    }

    /** {@code Иванов И.И.}, {@code И. Иванов}, {@code г-жа Сотова}, {@code Сотова}; but {@code Анна И.} is a first name. */
    private static boolean isSurnameAlone(String name, String word) {
        if (KnownFirstNames.contains(plain(word))) {
            return false;
        }
        var all = Arrays.asList(SPACE.split(name.strip()));
        var initials = all.stream()
                .filter(part -> INITIALS.matcher(part).matches()
                        && !LETTERS.matcher(part).find());
        var count = initials.mapToLong(
                        part -> part.codePoints().filter(Character::isLetter).count())
                .sum();
        var isFormal = all.stream().anyMatch(part -> FORMAL.contains(plain(bare(part))));
        var isBehind = count > 0 && !all.get(0).contains(word) && !TITLES.contains(plain(bare(all.get(0))));
        return isFormal || isBehind || count > 1 || isSurname(word);
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
        return first(words, word -> KnownFirstNames.contains(plain(word)))
                .or(() -> Optional.of(words.size() - 1).filter(last -> "HU".equals(region)))
                .or(() -> words.stream().anyMatch(FirstName::isLoud)
                        ? first(words, word -> !isLoud(word))
                        : Optional.empty())
                .orElseGet(() -> isSurname(words.get(0)) && !isSurname(words.get(1)) ? 1 : 0);
    }

    private static Optional<Integer> first(List<String> words, Predicate<String> wanted) {
        return IntStream.range(0, words.size())
                .filter(i -> wanted.test(words.get(i)))
                .boxed()
                .findFirst();
    }

    /** Surnames are written in capitals where people put them first. */
    private static boolean isLoud(String word) {
        return word.codePoints().allMatch(sign -> !Character.isLowerCase(sign))
                && word.codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean isSurname(String word) {
        return SURNAME.matcher(plain(word)).matches() && !KnownFirstNames.contains(plain(word));
    }

    private static List<String> words(String name) {
        return Arrays.stream(SPACE.split(name.strip()))
                .map(FirstName::bare)
                .filter(word -> LETTERS.matcher(word).find() && !TITLES.contains(plain(word)))
                .toList();
    }

    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}]+|[^\\p{L}\\p{M}]+$", "");
    }

    private static String plain(String word) {
        return Folded.of(word).replace(".", "");
    }

    private static Set<String> folded(String words) {
        return Arrays.stream(words.split(" ")).map(Folded::of).collect(Collectors.toUnmodifiableSet());
    }
}
