package org.okolo.embedded;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** The EC P-256 pair that signs access tokens: made on the first start and kept in the home. */
record SigningKeys(String privateKeyFile, String publicKeyFile) {

    private static final String PRIVATE = "access-token-key.pem";
    private static final String PUBLIC = "access-token-key.pub.pem";

    static SigningKeys of(Home home) {
        var pair = new Lazily();
        // The public half is made first: should the process die in between, both are made again at the next start.
        if (!home.file(PRIVATE).toFile().exists()) {
            home.file(PUBLIC).toFile().delete();
        }
        home.secret(PUBLIC, () -> pem("PUBLIC KEY", pair.get().getPublic().getEncoded()));
        home.secret(PRIVATE, () -> pem("PRIVATE KEY", pair.get().getPrivate().getEncoded()));
        return new SigningKeys(home.file(PRIVATE).toString(), home.file(PUBLIC).toString());
    }

    private static String pem(String title, byte[] key) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN " + title + "-----\n" + body + "\n-----END " + title + "-----\n";
    }

    private static final class Lazily {
        private KeyPair pair;

        KeyPair get() {
            if (pair == null) {
                try {
                    var generator = KeyPairGenerator.getInstance("EC");
                    generator.initialize(new ECGenParameterSpec("secp256r1"));
                    pair = generator.generateKeyPair();
                } catch (GeneralSecurityException missing) {
                    throw new IllegalStateException("This Java has no P-256 curve", missing);
                }
            }
            return pair;
        }
    }
}
