package org.okolo.access.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.okolo.access.SealedSecret;
import org.okolo.account.Account;
import org.okolo.digest.Sha256;
import org.okolo.limit.CallerAddress;
import org.okolo.limit.Door;
import org.okolo.limit.Limits;

/**
 * Counts tries of a password. A browser in which the person has been in before has tries of its own, so that strangers who try use up
 * theirs and not the person's. It shows a cookie that is good until the password changes, and opens nothing.
 */
@ApplicationScoped
public class KnownBrowsers {

    private static final String NAME = "okolo_browser";
    private static final String PATH = "/api/v1";
    private static final Duration LIFE = Duration.ofDays(365);

    @Inject
    Limits limits;

    @Inject
    CallerAddress address;

    @Inject
    Cookies cookies;

    /**
     * @param email as it is stored
     * @param account null when there is none
     * @throws org.okolo.problem.TooManyRequests when there have been too many tries
     */
    public void spend(String email, Account account) {
        if (account != null && isKnown(account)) {
            limits.spend(Door.SIGN_IN_OF_BROWSER, cookies.value(NAME));
            return;
        }
        limits.spend(Door.SIGN_IN_OF_ACCOUNT, email + " " + address.customer());
        limits.spend(Door.SIGN_IN_FROM_ANYWHERE, email);
    }

    /** The same for the second factor, which only who knows the password comes to. */
    void spendSecond(Account account) {
        if (isKnown(account)) {
            limits.spend(Door.SECOND_FACTOR, cookies.value(NAME));
            return;
        }
        limits.spend(Door.SECOND_FACTOR, account.email + " " + address.customer());
        limits.spend(Door.SECOND_FACTOR_FROM_ANYWHERE, account.email);
    }

    private boolean isKnown(Account account) {
        var shown = cookies.value(NAME);
        return shown != null && SealedSecret.isSealed(shown, key(account));
    }

    NewCookie cookie(Account account) {
        return cookies.make(NAME, isKnown(account) ? cookies.value(NAME) : SealedSecret.make(key(account)), PATH, (int)
                LIFE.toSeconds());
    }

    private static byte[] key(Account account) {
        return Sha256.of("browser of " + account.id + " " + account.passwordHash);
    }
}
