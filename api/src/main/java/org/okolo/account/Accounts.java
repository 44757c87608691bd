package org.okolo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hibernate.exception.ConstraintViolationException;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;

/** Makes accounts; an address has one. */
@ApplicationScoped
public class Accounts {

    @Inject
    Clock clock;

    /**
     * Stores a new account in the running transaction.
     *
     * @throws Conflict {@code email-taken}
     */
    public Account add(String email, String name, String locale, String zone, String passwordHash) {
        var account = new Account();
        account.email = Account.normal(email);
        account.name = name.strip();
        account.locale = locale;
        account.zone = zone;
        account.passwordHash = passwordHash;
        account.createdAt = clock.instant();
        if (Account.ofEmail(email).isPresent()) {
            throw taken();
        }
        try {
            account.persistAndFlush();
        } catch (ConstraintViolationException signedUpTwiceAtOnce) {
            throw taken();
        }
        return account;
    }

    private static Conflict taken() {
        return new Conflict(ProblemType.EMAIL_TAKEN, "There is an account with this address. Sign in instead.");
    }
}
