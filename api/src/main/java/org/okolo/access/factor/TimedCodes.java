package org.okolo.access.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes that are good for half a minute (RFC 6238), as every authenticator app makes them: SHA-1, six digits, steps of 30 seconds. */
final class TimedCodes {

    /** As long as what SHA-1 gives, which RFC 4226 recommends. */
    static final int SECRET_BITS = 160;

    private static final String ISSUER = "Okolo";
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP_SECONDS = GENERATOR.getTimeStep().toSeconds();

    /** Clocks of telephones differ, and people type slowly. */
    private static final int STEPS_BESIDE = 1;

    private TimedCodes() {}

    /**
     * The time step the code belongs to: the present one, the one before or the one after.
     *
     * @param code as typed, spaces included
     * @param after the last step a code of which was taken; earlier ones are not looked at
     * @return empty when the code is wrong, or was good once
     */
    static OptionalLong step(byte[] secret, String code, Instant now, long after) {
        var typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var present = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
        return LongStream.rangeClosed(present - STEPS_BESIDE, present + STEPS_BESIDE)
                .filter(step -> step > after)
                .filter(step -> MessageDigest.isEqual(typed, code(secret, step).getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    /** The code of a step, six digits. */
    static String code(byte[] secret, long step) {
        try {
            var at = Instant.ofEpochSecond(step * STEP_SECONDS);
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("HMAC takes any key", impossible);
        }
    }

    /** For typing by hand. */
    static String text(byte[] secret) {
        return new Base32().encodeToString(secret).replace("=", "");
    }

    /** For a QR code: the address apps read. */
    static String address(String email, byte[] secret) {
        return "otpauth://totp/" + ISSUER + ":" + encoded(email) + "?secret=" + text(secret) + "&issuer=" + ISSUER;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
