package org.okolo.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.okolo.tenancy.Secret;

/** A secret that shows by itself that it was made with a key: a random text, and its HMAC-SHA256 behind a dot. */
public final class SealedSecret {

    private static final String HMAC = "HmacSHA256";

    private SealedSecret() {}

    public static String make(byte[] key) {
        var random = Secret.make();
        return random + "." + code(random, key);
    }

    public static boolean isSealed(String secret, byte[] key) {
        var dot = secret.lastIndexOf('.');
        return dot > 0 && isEqual(secret.substring(dot + 1), code(secret.substring(0, dot), key));
    }

    private static boolean isEqual(String shown, String right) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(String random, byte[] key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            var code = mac.doFinal(random.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + HMAC, missing);
        }
    }
}
