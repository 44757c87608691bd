package org.okolo.access.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.okolo.access.Challenge;
import org.okolo.access.Challenge.Purpose;
import org.okolo.access.Challenges;
import org.okolo.access.Visitor;
import org.okolo.access.door.SecondStep.Method;
import org.okolo.access.factor.AuthenticatorApps;
import org.okolo.access.factor.FactorChanges;
import org.okolo.access.factor.Passkeys;
import org.okolo.access.factor.RecoveryCodes;
import org.okolo.account.Account;
import org.okolo.tenancy.InProject;

/** Asks for the second factor, and judges what is shown. */
@ApplicationScoped
class SecondSteps {

    @Inject
    Challenges challenges;

    @Inject
    AuthenticatorApps apps;

    @Inject
    Passkeys passkeys;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    FactorChanges changes;

    @Inject
    InProject inProject;

    /**
     * The answer to the right password.
     *
     * @param invitationHash of the invitation that is being accepted; null for none
     */
    RestResponse<SecondStep> ask(Account account, byte[] invitationHash) {
        var step = inProject.outside(() -> {
            var secret = challenges.begin(account.id, Purpose.SIGN_IN, invitationHash);
            var options = passkeys.request(account.id, secret);
            var methods = new ArrayList<Method>();
            options.ifPresent(found -> methods.add(Method.PASSKEY));
            if (apps.isThere(account.id)) {
                methods.add(Method.CODE);
            }
            if (recoveryCodes.left(account.id) > 0) {
                methods.add(Method.RECOVERY_CODE);
            }
            return new SecondStep(secret, Challenge.LIFE.toSeconds(), methods, options.orElse(null));
        });
        return ResponseBuilder.create(RestResponse.Status.ACCEPTED, step)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The step that was begun; empty when there is none, or no longer. */
    Optional<Challenge> begun(SecondProof proof) {
        return inProject.outside(() -> challenges.find(proof.challenge(), Purpose.SIGN_IN));
    }

    /** Whether the proof is right and the step now finished, both once; nothing is used up when it is wrong. */
    boolean isFinished(Challenge step, SecondProof proof, Visitor visitor) {
        return inProject.outside(() -> isRight(step, proof, visitor) && challenges.finish(step));
    }

    private boolean isRight(Challenge step, SecondProof proof, Visitor visitor) {
        var accountId = step.accountId;
        if (proof.passkey() != null) {
            return passkeys.isTaken(accountId, proof.challenge(), proof.passkey());
        }
        if (proof.code() != null) {
            return apps.isTaken(accountId, proof.code());
        }
        if (proof.recoveryCode() == null || !recoveryCodes.isTaken(accountId, proof.recoveryCode())) {
            return false;
        }
        changes.tellOfUsedCode(Account.findById(accountId), visitor);
        return true;
    }
}
