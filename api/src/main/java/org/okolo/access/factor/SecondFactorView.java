package org.okolo.access.factor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the person has besides the password.
 *
 * @param appSince since when there is an authenticator app; null when there is none
 * @param recoveryCodesLeft how many recovery codes have not been used
 */
public record SecondFactorView(
        @Schema(nullable = true) Instant appSince, List<PasskeyView> passkeys, int recoveryCodesLeft) {

    /**
     * A passkey as its person sees it.
     *
     * @param lastUsedAt null when it has not been used yet
     */
    public record PasskeyView(
            UUID id,
            @Schema(examples = "Olga’s telephone") String label,
            Instant createdAt,
            @Schema(nullable = true) Instant lastUsedAt) {

        static PasskeyView of(Passkey passkey) {
            return new PasskeyView(passkey.id, passkey.label, passkey.createdAt, passkey.lastUsedAt);
        }
    }

    /**
     * What an authenticator app has to be told, this once.
     *
     * @param secret for typing by hand, in Base32
     * @param address the same for a QR code
     */
    public record NewAuthenticatorApp(
            @Schema(examples = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
            String secret,

            @Schema(examples = "otpauth://totp/Okolo:olga%40honey.example?secret=JBSWY3DPEHPK3PXP&issuer=Okolo")
            String address) {

        @Override
        public String toString() {
            return "NewAuthenticatorApp";
        }
    }

    /**
     * How a browser makes a passkey.
     *
     * @param challenge to be sent back with what the browser makes, within five minutes
     * @param options JSON text for {@code PublicKeyCredential.parseCreationOptionsFromJSON}
     */
    public record NewPasskeyOptions(String challenge, String options) {

        @Override
        public String toString() {
            return "NewPasskeyOptions";
        }
    }

    /**
     * New recovery codes, told this once.
     *
     * @param recoveryCodes empty when the ones there are stay
     */
    public record NewRecoveryCodes(
            @Schema(examples = "[\"k7mp-x2qd-9wtf\"]") List<String> recoveryCodes) {

        @Override
        public String toString() {
            return "NewRecoveryCodes";
        }
    }
}
