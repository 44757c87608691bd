package org.okolo.access.factor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import org.okolo.digest.Sha256;
import org.okolo.tenancy.Secret;

/** A device with one passkey, and the browser before it: what they would answer, and what they never would. */
final class SoftPasskey {

    private static final byte PRESENT = AuthenticatorData.BIT_UP;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectConverter converter = new ObjectConverter();
    private final byte[] id = Secret.bits(256);
    private final KeyPair keys = keys();
    private long signed;

    /** The page that asks. */
    String origin = "http://localhost:8080";

    /** What the device believes to talk to. */
    String name = "localhost";

    /** @param options as the service told them */
    String create(String options) {
        var key = EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256);
        var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                nameHash(),
                (byte) (PRESENT | AuthenticatorData.BIT_AT),
                signed,
                new AttestedCredentialData(AAGUID.ZERO, id, key));
        var attestation = new AttestationObjectConverter(converter)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return credential(Map.of(
                "attestationObject", text(attestation), "clientDataJSON", text(client("webauthn.create", options))));
    }

    String get(String options) {
        signed++;
        var data = new AuthenticatorDataConverter(converter)
                .convert(
                        new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(nameHash(), PRESENT, signed));
        var client = client("webauthn.get", options);
        return credential(Map.of(
                "authenticatorData", text(data),
                "clientDataJSON", text(client),
                "signature", text(sign(data, Sha256.of(client)))));
    }

    /** As if somebody had copied the device before. */
    void forgetLastUse() {
        signed -= 2;
    }

    private byte[] nameHash() {
        return Sha256.of(name);
    }

    private byte[] client(String type, String options) {
        var challenge = tree(options).get("challenge").asText();
        return json(Map.of("type", type, "challenge", challenge, "origin", origin, "crossOrigin", false))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String credential(Map<String, String> response) {
        return json(Map.of(
                "id", text(id),
                "rawId", text(id),
                "type", "public-key",
                "clientExtensionResults", Map.of(),
                "response", response));
    }

    private byte[] sign(byte[]... parts) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            for (var part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }

    private static KeyPair keys() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String text(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new AssertionError(failure);
        }
    }
}
