package org.okolo.access.factor;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.okolo.access.Challenge;
import org.okolo.account.Account;

/** What a browser is asked for a passkey with, as JSON that {@code PublicKeyCredential.parse…OptionsFromJSON} reads. */
@ApplicationScoped
class PasskeyQuestions {

    /** What devices of today make: ES256, Ed25519, RS256. */
    static final List<PublicKeyCredentialParameters> KINDS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
                    .stream()
                    .map(kind -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, kind))
                    .toList();

    private static final String US = "Okolo";

    @Inject
    PasskeyAddress address;

    private final ObjectConverter json = new ObjectConverter();

    /**
     * For a new one.
     *
     * @param known ids of those there are: a device that has one makes no second
     */
    String creation(Account account, byte[] signed, List<byte[]> known) {
        return json.getJsonConverter()
                .writeValueAsString(new PublicKeyCredentialCreationOptions(
                        new PublicKeyCredentialRpEntity(address.name(), US),
                        new PublicKeyCredentialUserEntity(bytes(account.id), account.email, account.name),
                        new DefaultChallenge(signed),
                        KINDS,
                        Challenge.LIFE.toMillis(),
                        described(known),
                        new AuthenticatorSelectionCriteria(
                                null, ResidentKeyRequirement.PREFERRED, UserVerificationRequirement.PREFERRED),
                        AttestationConveyancePreference.NONE,
                        null));
    }

    /** For one of those there are. */
    String request(byte[] signed, List<byte[]> known) {
        return json.getJsonConverter()
                .writeValueAsString(new PublicKeyCredentialRequestOptions(
                        new DefaultChallenge(signed),
                        Challenge.LIFE.toMillis(),
                        address.name(),
                        described(known),
                        UserVerificationRequirement.PREFERRED,
                        null));
    }

    private static List<PublicKeyCredentialDescriptor> described(List<byte[]> ids) {
        return ids.stream()
                .map(id -> new PublicKeyCredentialDescriptor(PublicKeyCredentialType.PUBLIC_KEY, id, null))
                .toList();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
