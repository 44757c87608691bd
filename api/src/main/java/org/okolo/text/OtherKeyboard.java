package org.okolo.text;

import java.util.Locale;
import java.util.Optional;

/** What somebody meant whose keyboard was set to the other alphabet: {@code ghbdtn} is привет, and {@code Фттф} is Anna. */
public final class OtherKeyboard {

    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбю";

    /** The same keys with shift, where they hold no letters. */
    private static final String SHIFTED = "~{}:\"<>";

    private static final String UNSHIFTED = "`[];',.";
    private static final int SHORTEST = 3;

    private OtherKeyboard() {}

    /** Empty when the text has too few letters to be meant so, or letters of both alphabets. */
    public static Optional<String> of(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        if (plain.codePoints().filter(Character::isLetter).count() < SHORTEST || plain.indexOf('@') >= 0) {
            return Optional.empty();
        }
        var hasCyrillic = plain.chars().anyMatch(sign -> CYRILLIC.indexOf(sign) >= 0);
        return typed(plain, hasCyrillic ? CYRILLIC : LATIN, hasCyrillic ? LATIN : CYRILLIC);
    }

    private static Optional<String> typed(String text, String from, String to) {
        var meant = new StringBuilder();
        for (var sign : text.toCharArray()) {
            var shifted = SHIFTED.indexOf(sign);
            var place = from.indexOf(shifted >= 0 && from.equals(LATIN) ? UNSHIFTED.charAt(shifted) : sign);
            if (place < 0 && Character.isLetter(sign)) {
                return Optional.empty();
            }
            meant.append(place < 0 ? sign : to.charAt(place));
        }
        return Optional.of(meant.toString());
    }
}
