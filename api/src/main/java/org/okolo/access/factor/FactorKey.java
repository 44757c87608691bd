package org.okolo.access.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.okolo.digest.AesGcm;
import org.okolo.tenancy.Secret;

/**
 * Keeps from whoever reads the database alone what must not be read there. The key is made from the one that seals the secrets of webhooks,
 * so that an installation has one key to keep.
 */
@ApplicationScoped
class FactorKey {

    private static final String HMAC = "HmacSHA256";

    @ConfigProperty(name = "okolo.webhook.key")
    String installation;

    byte[] seal(UUID appId, byte[] secret) {
        try {
            return AesGcm.close(key(), appId.toString(), secret);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has AES-GCM", missing);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key */
    byte[] open(UUID appId, byte[] sealed) {
        try {
            return AesGcm.open(key(), appId.toString(), sealed);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException(
                    "The secret of an authenticator app was sealed with another OKOLO_WEBHOOK_KEY", wrongKey);
        }
    }

    /** What is stored of a recovery code, which is too short for a hash that needs no key. */
    byte[] hash(UUID accountId, String code) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(), HMAC));
            return mac.doFinal((accountId + " " + code).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + HMAC, missing);
        }
    }

    private byte[] key() {
        return Secret.hash("second factor " + installation);
    }
}
