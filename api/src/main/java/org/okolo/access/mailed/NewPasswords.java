package org.okolo.access.mailed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.okolo.access.OpenSessions;
import org.okolo.access.OwnPassword;
import org.okolo.access.SignInRecord;
import org.okolo.access.SignIns;
import org.okolo.access.Visitor;
import org.okolo.access.mailed.MailedLink.Purpose;
import org.okolo.account.Account;
import org.okolo.account.Passwords;
import org.okolo.limit.Door;
import org.okolo.limit.Limits;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.InProject;

/** Changes passwords. Hashes are computed with no database connection in hand. */
@ApplicationScoped
class NewPasswords {

    private static final Logger LOG = Logger.getLogger(NewPasswords.class);

    @Inject
    MailedLinks links;

    @Inject
    Passwords passwords;

    @Inject
    OwnPassword ownPassword;

    @Inject
    OpenSessions sessions;

    @Inject
    SignIns book;

    @Inject
    Limits limits;

    @Inject
    InProject inProject;

    @Inject
    ManagedExecutor later;

    @Inject
    Clock clock;

    /** The look into the database comes after the answer, so that its time tells nothing. */
    void sendLinkLater(String email) {
        if (limits.hasSpent(Door.MAIL_FROM_ANYWHERE, email)) {
            later.execute(() -> sendLink(email));
        }
    }

    private void sendLink(String email) {
        try {
            inProject.outside(() -> {
                Account.ofEmail(email).ifPresent(links::sendReset);
                return null;
            });
        } catch (PersistenceException failure) {
            // Nobody waits for an answer any more: whoever gets no mail asks again.
            LOG.warn("A link to choose a new password could not be sent", failure);
        }
    }

    /** @throws NotFound when there is no such link, or no longer */
    void reset(String secret, String password, Visitor visitor) {
        var owner = links.owner(secret, Purpose.RESET).orElseThrow(() -> new NotFound("link"));
        passwords.requireGood(password, owner.email, owner.name);
        var hash = passwords.hash(password);
        inProject.outside(() -> {
            var account = links.use(secret, Purpose.RESET).orElseThrow(() -> new NotFound("link"));
            if (!account.isVerified()) {
                account.verifiedAt = clock.instant();
            }
            // Whoever resets has lost control: whatever else opens the account is closed with it.
            sessions.endTokens(account.id);
            set(account, hash, null, SignInRecord.Kind.PASSWORD_RESET, visitor);
            return null;
        });
    }

    /**
     * @param here the session that stays
     * @throws Invalid when the current password is wrong
     */
    void change(UUID accountId, UUID here, PasswordChange asked, Visitor visitor) {
        var known = ownPassword.require(accountId, here, asked.current(), "current", visitor);
        passwords.requireGood(asked.password(), known.email, known.name);
        var hash = passwords.hash(asked.password());
        inProject.outside(() -> {
            if (Boolean.TRUE.equals(asked.tokens())) {
                sessions.endTokens(accountId);
            }
            set(Account.findById(accountId), hash, here, SignInRecord.Kind.PASSWORD_CHANGED, visitor);
            return null;
        });
    }

    private void set(Account account, String hash, UUID here, SignInRecord.Kind kind, Visitor visitor) {
        account.passwordHash = hash;
        sessions.endAll(account.id, here);
        links.forgetResets(account);
        links.tellOfNewPassword(account, sessions.countTokens(account.id));
        book.note(account.id, null, kind, visitor);
    }
}
