package org.okolo.access.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.okolo.tenancy.Ids;
import org.okolo.tenancy.Secret;

/** Sets authenticator apps up and takes their codes; all in the running transaction. */
@ApplicationScoped
public class AuthenticatorApps {

    @Inject
    FactorKey key;

    @Inject
    Clock clock;

    /** A new secret, which counts for nothing until {@link #confirm}. The app there is goes on. */
    byte[] begin(UUID accountId) {
        AuthenticatorApp.delete("accountId = ?1 and confirmedAt is null", accountId);
        var secret = Secret.bits(TimedCodes.SECRET_BITS);
        var app = new AuthenticatorApp();
        app.id = Ids.next();
        app.accountId = accountId;
        app.sealed = key.seal(app.id, secret);
        app.createdAt = clock.instant();
        app.persist();
        return secret;
    }

    /** Takes the first code of the new app, which then is the account's only one; false when the code is wrong. */
    boolean confirm(UUID accountId, String code) {
        var app = AuthenticatorApp.<AuthenticatorApp>find("accountId = ?1 and confirmedAt is null", accountId)
                .firstResultOptional();
        if (app.isEmpty() || !isTaken(app.get(), code)) {
            return false;
        }
        AuthenticatorApp.delete("accountId = ?1 and confirmedAt is not null", accountId);
        AuthenticatorApp.update("confirmedAt = ?1 where id = ?2", clock.instant(), app.get().id);
        return true;
    }

    /** Whether the code is right, which it is once. */
    public boolean isTaken(UUID accountId, String code) {
        return of(accountId).filter(app -> isTaken(app, code)).isPresent();
    }

    public boolean isThere(UUID accountId) {
        return of(accountId).isPresent();
    }

    Optional<AuthenticatorApp> of(UUID accountId) {
        return AuthenticatorApp.find("accountId = ?1 and confirmedAt is not null", accountId)
                .firstResultOptional();
    }

    /** With one that is about to be set up. */
    boolean remove(UUID accountId) {
        return AuthenticatorApp.delete("accountId", accountId) > 0;
    }

    private boolean isTaken(AuthenticatorApp app, String code) {
        var step = TimedCodes.step(key.open(app.id, app.sealed), code, clock.instant(), app.lastStep);
        // Of two who show the same code at once the database lets one pass.
        return step.isPresent()
                && AuthenticatorApp.update("lastStep = ?1 where id = ?2 and lastStep < ?1", step.getAsLong(), app.id)
                        == 1;
    }
}
