package org.okolo.field;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a field holds. Every value has one form as text, which is stored and compared. */
public enum FieldKind {
    /** 2000 characters at most. */
    TEXT {
        @Override
        Optional<String> read(String text) {
            return Optional.of(text).filter(short2000 -> short2000.codePointCount(0, short2000.length()) <= LONGEST);
        }
    },

    /** Below 10^15, six digits after the point. */
    NUMBER {
        @Override
        Optional<String> read(String text) {
            if (text.length() > 40) {
                return Optional.empty();
            }
            var number = new BigDecimal(text);
            var fits = number.abs().compareTo(LARGEST) < 0
                    && number.stripTrailingZeros().scale() <= 6;
            return fits ? Optional.of(plain(number)) : Optional.empty();
        }

        @Override
        Object told(String value) {
            return new BigDecimal(value);
        }
    },

    /** As {@code 1990-12-31}. */
    DATE {
        @Override
        Optional<String> read(String text) {
            return Optional.of(LocalDate.parse(text).toString()).filter(date -> date.length() == 10);
        }
    },

    /** One of the field's choices. */
    CHOICE {
        @Override
        Optional<String> read(String text) {
            return Optional.of(text);
        }
    },

    BOOLEAN {
        @Override
        Optional<String> read(String text) {
            return Optional.of(text).filter(word -> word.equals("true") || word.equals("false"));
        }

        @Override
        Object told(String value) {
            return Boolean.valueOf(value);
        }
    },

    /** An address beginning with http:// or https:// */
    URL {
        @Override
        Optional<String> read(String text) {
            return Optional.of(text)
                    .filter(address -> address.length() <= LONGEST
                            && ADDRESS.matcher(address).matches());
        }
    };

    private static final int LONGEST = 2000;
    private static final BigDecimal LARGEST = new BigDecimal("1e15");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#]+\\S*");

    abstract Optional<String> read(String text);

    /** The stored text as JSON tells it. */
    Object told(String value) {
        return value;
    }

    /** The one form of what was written, or empty when it is no value of this kind. */
    Optional<String> canonical(String written) {
        try {
            return read(written.strip());
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
