package org.okolo.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.okolo.text.MailAddress;
import org.okolo.text.Unseen;

/** How a client is reached, and the form in which two ways of writing it are the same. */
public enum ContactKind {
    /** {@code +79001234567}; what no country could have stays digits, for an office's own short numbers. */
    PHONE {
        @Override
        Optional<String> normalized(String text, String region) {
            return PhoneNumber.normal(text, region);
        }
    },

    /** Lower case, the domain in ASCII. */
    EMAIL {
        @Override
        Optional<String> normalized(String text, String region) {
            return MailAddress.of(text)
                    .filter(address -> ADDRESS.matcher(address).matches());
        }
    },

    /** Anything else: a messenger, an address. */
    OTHER {
        @Override
        Optional<String> normalized(String text, String region) {
            return Optional.of(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        }
    };

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z0-9-]{2,}");
    private static final Pattern LIKE_A_PHONE = Pattern.compile("[+\\d\\s().\\-/]+");

    abstract Optional<String> normalized(String text, String region);

    /**
     * The form to compare by, or empty when the text is no contact of this kind.
     *
     * @param region of numbers without a country, as {@code RU}; or null
     */
    public Optional<String> normal(String text, String region) {
        return text == null || text.isBlank()
                ? Optional.empty()
                : normalized(Unseen.removed(text), region).filter(written -> written.length() <= 254);
    }

    /** Whether the text can only be meant as a phone number, and a long enough part of one. */
    public static boolean looksLikeAPhone(String text) {
        var written = WrittenNumber.of(text);
        return LIKE_A_PHONE.matcher(written.number()).matches()
                && written.digits().length() >= PhoneNumber.SHORTEST_ENDING;
    }
}
