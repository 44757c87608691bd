package org.okolo.access.factor;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.okolo.access.Challenges;
import org.okolo.account.Account;
import org.okolo.digest.Sha256;

/**
 * Takes passkeys in and honours them, as WebAuthn level 3 tells servers to; all in the running transaction. Who made the device is not
 * asked: whatever the person trusts is good enough.
 */
@ApplicationScoped
public class Passkeys {

    private static final Logger LOG = Logger.getLogger(Passkeys.class);

    @Inject
    PasskeyAddress address;

    @Inject
    PasskeyQuestions questions;

    @Inject
    Clock clock;

    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestedCredentialDataConverter credentials =
            new AttestedCredentialDataConverter(new ObjectConverter());

    /** What a browser shall be asked with for one of the account's passkeys; empty when it has none. */
    public Optional<String> request(UUID accountId, String challenge) {
        var known = ids(accountId);
        return known.isEmpty() ? Optional.empty() : Optional.of(questions.request(Challenges.signed(challenge), known));
    }

    /** The same for a new one. */
    String creation(Account account, String challenge) {
        return questions.creation(account, Challenges.signed(challenge), ids(account.id));
    }

    /**
     * Stores a new passkey.
     *
     * @param answer of the browser, as JSON
     * @return empty when it is none, or no answer to this challenge, or somebody has it already
     */
    Optional<Passkey> add(UUID accountId, String label, String challenge, String answer) {
        return judged(() -> registered(challenge, answer))
                .filter(made -> Passkey.count("credentialHash", hash(made)) == 0)
                .map(made -> {
                    var data = made.getAttestationObject().getAuthenticatorData();
                    var passkey = new Passkey();
                    passkey.accountId = accountId;
                    passkey.label = label;
                    passkey.credentialHash = hash(made);
                    passkey.credential = credentials.convert(data.getAttestedCredentialData());
                    passkey.signCount = data.getSignCount();
                    passkey.backupEligible = data.isFlagBE();
                    passkey.createdAt = clock.instant();
                    passkey.persist();
                    return passkey;
                });
    }

    /** Whether a browser has answered the challenge by one of the account's passkeys. */
    public boolean isTaken(UUID accountId, String challenge, String answer) {
        var parsed = judged(() -> webAuthn.parseAuthenticationResponseJSON(answer));
        if (parsed.isEmpty() || parsed.get().getCredentialId() == null) {
            return false;
        }
        Passkey shown = Passkey.<Passkey>find("accountId = ?1 and credentialHash = ?2", accountId, hash(parsed.get()))
                .firstResult();
        if (shown == null) {
            return false;
        }
        var right = judged(() -> webAuthn.verify(parsed.get(), expected(shown, challenge)));
        right.ifPresent(proof -> {
            shown.signCount = proof.getAuthenticatorData().getSignCount();
            shown.lastUsedAt = clock.instant();
        });
        return right.isPresent();
    }

    List<Passkey> of(UUID accountId) {
        return Passkey.list("accountId = ?1 order by id", accountId);
    }

    private RegistrationData registered(String challenge, String answer) {
        var expected = new RegistrationParameters(
                address.expecting(Challenges.signed(challenge)), PasskeyQuestions.KINDS, false, true);
        return webAuthn.verifyRegistrationResponseJSON(answer, expected);
    }

    private AuthenticationParameters expected(Passkey passkey, String challenge) {
        var known = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                passkey.backupEligible,
                null,
                passkey.signCount,
                credentials.convert(passkey.credential),
                null,
                null,
                null,
                null);
        return new AuthenticationParameters(
                address.expecting(Challenges.signed(challenge)), known, ids(passkey.accountId), false, true);
    }

    private List<byte[]> ids(UUID accountId) {
        return of(accountId).stream()
                .map(passkey -> credentials.convert(passkey.credential).getCredentialId())
                .toList();
    }

    private static byte[] hash(RegistrationData made) {
        return Sha256.of(made.getAttestationObject()
                .getAuthenticatorData()
                .getAttestedCredentialData()
                .getCredentialId());
    }

    private static byte[] hash(AuthenticationData shown) {
        return Sha256.of(shown.getCredentialId());
    }

    /** What a stranger writes may fail in the library in any way it likes: whatever it is, it proves nothing. */
    private static <T> Optional<T> judged(Supplier<T> library) {
        try {
            return Optional.of(library.get());
        } catch (RuntimeException refused) {
            LOG.debug("A passkey was refused", refused);
            return Optional.empty();
        }
    }
}
