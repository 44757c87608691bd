package org.okolo.access;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.okolo.tenancy.Secret;

/**
 * The form of a manager token: {@code okolo_}, 160 random bits and a check sum, so that leak scanners know one when they see it and
 * mistyped ones are refused without a look into the database.
 */
public final class TokenText {

    private static final String PREFIX = "okolo_";
    private static final int BITS_LENGTH = 27;
    private static final int SUM_LENGTH = 6;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9A-Za-z]{" + (BITS_LENGTH + SUM_LENGTH) + "}");
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private TokenText() {}

    public static String make() {
        var random = base62(new BigInteger(1, Secret.bits(160)), BITS_LENGTH);
        return PREFIX + random + sum(random);
    }

    public static boolean isWellFormed(String token) {
        if (token == null || !FORM.matcher(token).matches()) {
            return false;
        }
        var sumAt = PREFIX.length() + BITS_LENGTH;
        return sum(token.substring(PREFIX.length(), sumAt)).equals(token.substring(sumAt));
    }

    private static String sum(String random) {
        var sum = new CRC32();
        sum.update(random.getBytes(StandardCharsets.US_ASCII));
        return base62(BigInteger.valueOf(sum.getValue()), SUM_LENGTH);
    }

    private static String base62(BigInteger number, int length) {
        var text = new StringBuilder();
        var rest = number;
        while (text.length() < length) {
            var step = rest.divideAndRemainder(BigInteger.valueOf(DIGITS.length()));
            text.append(DIGITS.charAt(step[1].intValue()));
            rest = step[0];
        }
        return text.reverse().toString();
    }
}
