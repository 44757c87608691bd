package org.okolo.access.mailed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.okolo.account.Account;
import org.okolo.limit.CallerAddress;
import org.okolo.limit.Door;
import org.okolo.limit.Limits;
import org.okolo.mail.CabinetAddress;
import org.okolo.mail.Mail;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;
import org.okolo.problem.TooManyRequests;
import org.okolo.tenancy.InProject;

/**
 * Signing up has to say when an address has an account. So that nobody tries lists of addresses, the answer is given a few times a day to one
 * address of the internet, and the person is told each day that somebody tried.
 */
@ApplicationScoped
public class KnownAddress {

    @Inject
    Limits limits;

    @Inject
    CallerAddress caller;

    @Inject
    InProject inProject;

    @Inject
    Mail mail;

    @Inject
    CabinetAddress cabinet;

    /**
     * Signs up, by {@code work}.
     *
     * @throws TooManyRequests when too many addresses tried from where this request comes from had an account
     */
    public <T> T guard(String email, Supplier<T> work) {
        var from = caller.customer();
        limits.spend(Door.KNOWN_ADDRESS, from);
        var isKnown = false;
        try {
            return work.get();
        } catch (Conflict refused) {
            isKnown = ProblemType.EMAIL_TAKEN.uri().equals(refused.getType());
            throw refused;
        } finally {
            if (isKnown) {
                tell(email);
            } else {
                limits.giveBack(Door.KNOWN_ADDRESS, from);
            }
        }
    }

    private void tell(String email) {
        if (limits.hasSpent(Door.MAIL_OF_SIGN_UP, Account.normal(email))) {
            inProject.outside(() -> {
                Account.ofEmail(email).ifPresent(this::tell);
                return null;
            });
        }
    }

    private void tell(Account account) {
        var links = Map.of(
                "name",
                account.name,
                "signIn",
                cabinet.page("sign-in"),
                "forgotten",
                cabinet.page("forgotten-password"));
        mail.put(account.email, account.locale, "known-address", links);
    }
}
