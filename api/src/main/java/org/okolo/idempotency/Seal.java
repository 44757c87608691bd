package org.okolo.idempotency;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.okolo.digest.Sha256;
import org.okolo.tenancy.Secret;

/**
 * Closes answers with the key the caller chose, which is stored nowhere. Answers hold clients' data, and sometimes a secret that is
 * told once only.
 */
final class Seal {

    private static final int NONCE = 12;
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
        var nonce = Secret.bits(NONCE * 8);
        var closed = new ByteArrayOutputStream();
        closed.writeBytes(nonce);
        closed.writeBytes(cipher(Cipher.ENCRYPT_MODE, nonce, plain));
        return closed.toByteArray();
    }

    byte[] open(byte[] closed) {
        return cipher(
                Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE), Arrays.copyOfRange(closed, NONCE, closed.length));
    }

    static byte[] hash(String... parts) {
        return Sha256.of(String.join("\0", parts) + "\0");
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(sealKey, "AES"), new GCMParameterSpec(128, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A stored answer cannot be opened or closed", broken);
        }
    }
}
