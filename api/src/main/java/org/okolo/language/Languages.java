package org.okolo.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The languages people may choose. What each needs besides its code, {@code LanguagesTest} asks for. */
public final class Languages {

    /** The code of any of them: what an account may name. */
    public static final String CODE = "en|ru";

    public static final List<Locale> ALL = Pattern.compile("\\|")
            .splitAsStream(CODE)
            .map(Locale::forLanguageTag)
            .toList();

    private Languages() {}

    /** The code of the language that a tag such as {@code ru-RU} means; that of English when we do not speak it. */
    public static String nearest(String tag) {
        var wanted = tag.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .map(Locale::getLanguage)
                .filter(wanted::startsWith)
                .findFirst()
                .orElse("en");
    }
}
