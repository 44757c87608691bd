package org.okolo.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.okolo.text.Digits;
import org.okolo.text.Unseen;

/** The one form of a telephone number, and the ways in which parts of it are asked for. */
public final class PhoneNumber {

    /** The last so many digits of a number find it. */
    public static final int SHORTEST_ENDING = 4;

    /** No word and no number begins so. */
    private static final String FROM_THE_END = "~";

    private static final int WITHOUT_COUNTRY = 10;
    private static final int WITH_TRUNK_ZERO = 9;
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    /** As offices write it: {@code доб. 101}, {@code вн. 101}, {@code #101}, {@code *101}, in English, Ukrainian and Hungarian too. */
    private static final Pattern EXTENSION = Pattern.compile(
            "(?iu)[\\s,;]*(?:\\(?\\s*(?:доб(?:авочный)?|вн(?:утр(?:енний)?)?|доп|дод(?:атковий)?|ext(?:ension)?|mell(?:ék)?)\\b[.:]?|[#*x])"
                    + "\\s*№?\\s*(\\d{1,7})\\s*\\)?$");

    private PhoneNumber() {}

    /**
     * As {@code +79001234567x101}; only its digits when no country could have it.
     *
     * @param region of numbers without a country; or null
     * @return empty when it is no number
     */
    static Optional<String> normal(String text, String region) {
        var plain = Digits.plain(Unseen.removed(text));
        var extension = EXTENSION.matcher(plain);
        var hasExtension = extension.find();
        var number = hasExtension ? plain.substring(0, extension.start()) : plain;
        return parsed(number, region)
                .map(found -> hasExtension ? found.setExtension(extension.group(1)) : found)
                .map(PhoneNumber::written)
                .or(() -> digits(number).map(found -> hasExtension ? found + "x" + extension.group(1) : found));
    }

    /** The digits of a number without its extension. */
    public static String digitsOf(String text) {
        return EXTENSION
                .matcher(Digits.plain(Unseen.removed(text)))
                .replaceFirst("")
                .replaceAll("\\D", "");
    }

    /** How a number is kept beside itself, so that its last digits are its beginning. */
    public static String fromTheEnd(String digits) {
        return FROM_THE_END + new StringBuilder(digits).reverse();
    }

    /** The end of a number that is asked for, from its last digit on: neither a country nor what is dialled before a number count. */
    public static String endingAsked(String text) {
        var digits = Digits.plain(text).replaceAll("\\D", "");
        var bare = digits.length() > WITHOUT_COUNTRY ? digits.substring(digits.length() - WITHOUT_COUNTRY) : digits;
        return fromTheEnd(bare.length() >= WITH_TRUNK_ZERO ? bare.replaceFirst("^0+", "") : bare);
    }

    private static Optional<Phonenumber.PhoneNumber> parsed(String number, String region) {
        var here = possible(number, region);
        if (here.filter(PHONES::isValidNumber).isPresent() || number.startsWith("+")) {
            return here;
        }
        // Written with its country and without the plus, as tables do: any country's that has such a number.
        var abroad = possible("+" + number.replaceAll("\\D", ""), null).filter(PHONES::isValidNumber);
        return abroad.isPresent() ? abroad : here;
    }

    private static Optional<Phonenumber.PhoneNumber> possible(String number, String region) {
        try {
            return Optional.of(PHONES.parse(number, region)).filter(PHONES::isPossibleNumber);
        } catch (NumberParseException noNumberOfAnyCountry) {
            return Optional.empty();
        }
    }

    private static String written(Phonenumber.PhoneNumber number) {
        var extension = number.hasExtension() ? "x" + number.getExtension() : "";
        return PHONES.format(number, PhoneNumberFormat.E164) + extension;
    }

    private static Optional<String> digits(String text) {
        var digits = text.replaceAll("\\D", "");
        return digits.length() < 3 || digits.length() > 20 ? Optional.empty() : Optional.of(digits);
    }
}
