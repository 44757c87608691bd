package org.okolo.tenancy;

import java.security.SecureRandom;
import java.util.Base64;
import org.okolo.digest.Sha256;

/** Random texts that open something. They are long enough that a plain SHA-256 keeps them safe in the database. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** 256 random bits, safe in addresses and cookies. */
    public static String make() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits(256));
    }

    public static byte[] bits(int count) {
        var bits = new byte[count / 8];
        RANDOM.nextBytes(bits);
        return bits;
    }

    /** What is stored in place of the secret. */
    public static byte[] hash(String secret) {
        return Sha256.of(secret);
    }
}
