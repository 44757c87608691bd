package org.okolo.idempotency;

import java.security.GeneralSecurityException;
import org.okolo.digest.AesGcm;
import org.okolo.digest.Sha256;

/**
 * Closes answers with the key the caller chose, which is stored nowhere. Answers hold clients' data, and sometimes a secret that is
 * told once only.
 */
final class Seal {

    private final byte[] nameHash;
    private final byte[] sealKey;

    /** @param scope whose key it is */
    Seal(String scope, String key) {
        nameHash = hash("name", scope, key);
        sealKey = hash("seal", scope, key);
    }

    /** Under what the answer is kept. */
    byte[] nameHash() {
        return nameHash;
    }

    byte[] close(byte[] plain) {
        try {
            return AesGcm.close(sealKey, "", plain);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has AES-GCM", missing);
        }
    }

    byte[] open(byte[] closed) {
        try {
            return AesGcm.open(sealKey, "", closed);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A stored answer cannot be opened", broken);
        }
    }

    static byte[] hash(String... parts) {
        return Sha256.of(String.join("\0", parts) + "\0");
    }
}
