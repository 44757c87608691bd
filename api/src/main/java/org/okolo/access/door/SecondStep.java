package org.okolo.access.door;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What comes after the right password of an account with a second factor.
 *
 * @param challenge to be sent with the second factor; good for nothing else, once
 * @param expiresIn seconds until the password is asked for again
 * @param methods what the person can show
 * @param passkeyOptions JSON text for {@code PublicKeyCredential.parseRequestOptionsFromJSON}; null without a passkey
 */
public record SecondStep(
        String challenge,
        long expiresIn,
        List<Method> methods,
        @Schema(nullable = true) String passkeyOptions) {

    /** A second factor of the person's. */
    @Schema(name = "SecondFactorMethod")
    public enum Method {
        PASSKEY,
        /** Of an authenticator app. */
        CODE,
        RECOVERY_CODE
    }

    @Override
    public String toString() {
        return "SecondStep";
    }
}
