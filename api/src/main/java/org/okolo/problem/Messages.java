package org.okolo.problem;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.okolo.language.Languages;

/** The words of violations in the languages of the product; English when none is wanted. */
public final class Messages {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The message of the key; text that is no key stays as it is. */
    public static String of(String key, Locale wanted) {
        try {
            return ResourceBundle.getBundle("ValidationMessages", wanted, EXACT).getString(key);
        } catch (MissingResourceException alreadyWords) {
            return key;
        }
    }

    /** The best language for an {@code Accept-Language} header, which may be missing or nonsense. */
    public static Locale language(String header) {
        try {
            var found = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), Languages.ALL);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException nonsense) {
            return Locale.ENGLISH;
        }
    }
}
