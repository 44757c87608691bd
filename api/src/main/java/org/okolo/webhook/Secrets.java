package org.okolo.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.okolo.digest.AesGcm;
import org.okolo.tenancy.Secret;

/**
 * The secrets messages are signed with, by the Standard Webhooks scheme. They are needed in clear, so they are sealed in the database:
 * AES-256-GCM under the key of this installation, bound to their webhook.
 */
@ApplicationScoped
class Secrets {

    private static final String PREFIX = "whsec_";
    private static final int BITS = 256;

    /** Any text of at least 192 random bits. */
    @ConfigProperty(name = "okolo.webhook.key")
    String key;

    /** As the receiver's library takes it. */
    static String shown(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    static byte[] make() {
        return Secret.bits(BITS);
    }

    byte[] seal(UUID webhookId, byte[] secret) {
        try {
            return AesGcm.close(Secret.hash(key), webhookId.toString(), secret);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has AES-GCM", missing);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key */
    byte[] open(UUID webhookId, byte[] sealed) {
        try {
            return AesGcm.open(Secret.hash(key), webhookId.toString(), sealed);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("A webhook's secret was sealed with another OKOLO_WEBHOOK_KEY", wrongKey);
        }
    }

    /** {@code v1,…}: over id, time and body, so that none of them can be another's. */
    static String signature(byte[] secret, UUID messageId, long timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((messageId + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", missing);
        }
    }
}
