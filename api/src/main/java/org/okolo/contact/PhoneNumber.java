package org.okolo.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.stream.Stream;

/** The one form of a telephone number, and the ways in which parts of it are asked for. */
public final class PhoneNumber {

    /** The last so many digits of a number find it. */
    public static final int SHORTEST_ENDING = 4;

    /** No word and no number begins so. */
    private static final String FROM_THE_END = "~";

    private static final int WITHOUT_COUNTRY = 10;
    private static final int WITH_TRUNK_ZERO = 9;
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private PhoneNumber() {}

    /**
     * As {@code +79001234567x101}; only its digits when no country could have it.
     *
     * @param region of numbers without a country; or null
     * @return empty when it is no number
     */
    static Optional<String> normal(String text, String region) {
        var written = WrittenNumber.of(text);
        var bare = written.withoutWords();
        // Letters are digits to some, as in 8 800 FLOWERS, and words to most: the number decides.
        return Stream.of(bare, written, bare.withExtensionInParentheses())
                .flatMap(one -> valid(one.number(), region).map(found -> inOneForm(found, one)).stream())
                .findFirst()
                .or(() -> possible(bare.number(), region).map(found -> inOneForm(found, bare)))
                .or(() -> digits(bare));
    }

    /** The digits of a number without its extension. */
    public static String digitsOf(String text) {
        return WrittenNumber.of(text).withoutWords().digits();
    }

    /** Whether what the whole text has beyond this part of it is an extension. */
    public static boolean isExtension(String number, String whole) {
        return WrittenNumber.of(whole).extension() != null
                && WrittenNumber.of(number).extension() == null;
    }

    /** A cell in which commas and semicolons stand only between numbers. */
    public static String withoutCommaBeforeExtension(String cell) {
        return WrittenNumber.COMMA.matcher(cell).replaceAll(" ");
    }

    /** How a number is kept beside itself, so that its last digits are its beginning. */
    public static String fromTheEnd(String digits) {
        return FROM_THE_END + new StringBuilder(digits).reverse();
    }

    /** The end of a number that is asked for, from its last digit on: neither a country nor what is dialled before a number count. */
    public static String endingAsked(String text) {
        var digits = digitsOf(text);
        var bare = digits.length() > WITHOUT_COUNTRY ? digits.substring(digits.length() - WITHOUT_COUNTRY) : digits;
        return fromTheEnd(bare.length() >= WITH_TRUNK_ZERO ? bare.replaceFirst("^0+", "") : bare);
    }

    /** A number that somebody can have, whichever way of dialling it was written in. */
    private static Optional<Phonenumber.PhoneNumber> valid(String number, String region) {
        var digits = number.replaceAll("\\D", "");
        var here = possible(number, region);
        if (here.filter(PHONES::isValidNumber).isPresent()) {
            return here;
        }
        if (number.startsWith("+")) {
            // As +8 912 345-67-89, where the plus is of one habit and the 8 of another.
            return possible(digits, region).filter(found -> here.isEmpty() && PHONES.isValidNumber(found));
        }
        // With its country and without the plus, as tables do; with what is dialled for abroad; with an old 8 for it.
        return possible("+" + digits.replaceFirst("^00", ""), null)
                .filter(PHONES::isValidNumber)
                .or(() -> possible("+3" + digits, null)
                        .filter(found -> digits.matches("80\\d{9}") && PHONES.isValidNumber(found)));
    }

    private static Optional<Phonenumber.PhoneNumber> possible(String number, String region) {
        try {
            return Optional.of(PHONES.parse(number, region))
                    .filter(found -> PHONES.isPossibleNumberWithReason(found) == ValidationResult.IS_POSSIBLE);
        } catch (NumberParseException noNumberOfAnyCountry) {
            return Optional.empty();
        }
    }

    private static String inOneForm(Phonenumber.PhoneNumber number, WrittenNumber written) {
        var extension = written.extension() == null ? number.getExtension() : written.extension();
        return PHONES.format(number, PhoneNumberFormat.E164) + (extension.isEmpty() ? "" : "x" + extension);
    }

    private static Optional<String> digits(WrittenNumber written) {
        var digits = written.digits();
        return digits.length() < 3 || digits.length() > 20
                ? Optional.empty()
                : Optional.of(written.extension() == null ? digits : digits + "x" + written.extension());
    }
}
