package org.okolo.access.mailed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.okolo.access.mailed.MailedLink.Purpose;
import org.okolo.account.Account;
import org.okolo.mail.CabinetAddress;
import org.okolo.mail.Mail;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Secret;

/** Sends links that prove who reads the mail of an address, and honours them once. */
@ApplicationScoped
public class MailedLinks {

    @Inject
    Mail mail;

    @Inject
    CabinetAddress cabinet;

    @Inject
    InProject inProject;

    @Inject
    Clock clock;

    /** Asks the person to show that the address is theirs; in the running transaction. */
    public void sendVerification(Account account) {
        var link = cabinet.link("verify", make(account.id, Purpose.VERIFY));
        mail.put(account.email, account.locale, "verify", Map.of("name", account.name, "link", link));
    }

    /** Lets the person choose a new password; in the running transaction. */
    void sendReset(Account account) {
        var link = cabinet.link("new-password", make(account.id, Purpose.RESET));
        mail.put(account.email, account.locale, "reset-password", Map.of("name", account.name, "link", link));
    }

    /**
     * Tells the person that the password has been changed: they may know nothing of it.
     *
     * @param tokens how many manager tokens still open the account's projects
     */
    void tellOfNewPassword(Account account, long tokens) {
        var link = cabinet.page("tokens");
        mail.put(
                account.email,
                account.locale,
                "password-changed",
                Map.of("name", account.name, "tokens", tokens, "link", link));
    }

    /** A link sent for the password before must not change the one after; in the running transaction. */
    void forgetResets(Account account) {
        forget(account.id, Purpose.RESET);
    }

    /** What one link has done, none of the others needs to do again. */
    private static void forget(UUID accountId, Purpose purpose) {
        MailedLink.delete("accountId = ?1 and purpose = ?2", accountId, purpose);
    }

    /** The account the link was sent to; empty when it is not, or no longer, good. */
    Optional<Account> owner(String secret, Purpose purpose) {
        return inProject.outside(() -> find(secret, purpose).map(link -> Account.findById(link.accountId)));
    }

    /** The account the link was sent to, with whom it has now been used up; in the running transaction. */
    Optional<Account> use(String secret, Purpose purpose) {
        return find(secret, purpose)
                .filter(link -> MailedLink.delete("id", link.id) == 1)
                .map(link -> {
                    forget(link.accountId, purpose);
                    return Account.findById(link.accountId);
                });
    }

    private Optional<MailedLink> find(String secret, Purpose purpose) {
        return MailedLink.find(
                        "secretHash = ?1 and purpose = ?2 and expiresAt > ?3",
                        Secret.hash(secret),
                        purpose,
                        clock.instant())
                .firstResultOptional();
    }

    private String make(UUID accountId, Purpose purpose) {
        var secret = Secret.make();
        var link = new MailedLink();
        link.accountId = accountId;
        link.purpose = purpose;
        link.secretHash = Secret.hash(secret);
        link.expiresAt = clock.instant().plus(purpose.life);
        link.persist();
        return secret;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        var now = clock.instant();
        inProject.outside(() -> MailedLink.delete("expiresAt < ?1", now));
    }
}
