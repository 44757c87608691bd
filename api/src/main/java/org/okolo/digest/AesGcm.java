package org.okolo.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: bytes that only the key opens, and in which nobody can change anything. A nonce stands before them. */
public final class AesGcm {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    /**
     * @param key 32 bytes
     * @param whose what the bytes belong to: they open for nothing else
     */
    public static byte[] close(byte[] key, String whose, byte[] plain) throws GeneralSecurityException {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var closed = crypt(Cipher.ENCRYPT_MODE, key, whose, nonce, plain);
        return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    }

    /** @throws GeneralSecurityException when it was closed with another key, for something else, or has been changed */
    public static byte[] open(byte[] key, String whose, byte[] closed) throws GeneralSecurityException {
        var nonce = Arrays.copyOf(closed, NONCE);
        return crypt(Cipher.DECRYPT_MODE, key, whose, nonce, Arrays.copyOfRange(closed, NONCE, closed.length));
    }

    private static byte[] crypt(int mode, byte[] key, String whose, byte[] nonce, byte[] input)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(whose.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(input);
    }
}
