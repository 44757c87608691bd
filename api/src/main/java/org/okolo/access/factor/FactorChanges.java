package org.okolo.access.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.okolo.access.OpenSessions;
import org.okolo.access.SignInRecord;
import org.okolo.access.SignIns;
import org.okolo.access.Visitor;
import org.okolo.account.Account;
import org.okolo.mail.CabinetAddress;
import org.okolo.mail.Mail;
import org.okolo.tenancy.InProject;

/** What follows every change of a second factor: other sessions end, the person is told, the book has it, and projects look again. */
@ApplicationScoped
public class FactorChanges {

    @Inject
    OpenSessions sessions;

    @Inject
    SignIns book;

    @Inject
    Mail mail;

    @Inject
    CabinetAddress cabinet;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    HeldManagers held;

    @Inject
    InProject inProject;

    /** Which change it was, as the mail's template knows it. */
    enum What {
        APP_ADDED,
        APP_REMOVED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        CODES_MADE,
        CODE_USED,
        ALL_REMOVED;

        SignInRecord.Kind kind() {
            return switch (this) {
                case APP_ADDED, PASSKEY_ADDED -> SignInRecord.Kind.SECOND_FACTOR_ADDED;
                case APP_REMOVED, PASSKEY_REMOVED, ALL_REMOVED -> SignInRecord.Kind.SECOND_FACTOR_REMOVED;
                case CODES_MADE -> SignInRecord.Kind.RECOVERY_CODES_MADE;
                case CODE_USED -> SignInRecord.Kind.RECOVERY_CODE_USED;
            };
        }
    }

    /** Does a change and what follows it, in one transaction of its own; and then has the projects look again. */
    <T> T make(UUID accountId, UUID here, What what, Visitor visitor, Supplier<T> change) {
        var made = inProject.outside(() -> {
            var result = change.get();
            sessions.endAll(accountId, here);
            tell(Account.findById(accountId), what, visitor);
            return result;
        });
        held.lookAgain(accountId);
        return made;
    }

    /** Codes for whoever has none yet, with the first factor; in the running transaction. */
    List<String> firstCodes(UUID accountId) {
        return recoveryCodes.left(accountId) > 0 ? List.of() : recoveryCodes.make(accountId);
    }

    /** Without a factor there is nothing to recover; in the running transaction. */
    void forgetCodesWithoutFactor(UUID accountId) {
        if (AuthenticatorApp.count("accountId = ?1 and confirmedAt is not null", accountId) == 0
                && Passkey.count("accountId", accountId) == 0) {
            recoveryCodes.forget(accountId);
        }
    }

    /** Tells of a recovery code that let somebody in; in the running transaction. */
    public void tellOfUsedCode(Account account, Visitor visitor) {
        tell(account, What.CODE_USED, visitor);
    }

    private void tell(Account account, What what, Visitor visitor) {
        book.note(account.id, null, what.kind(), visitor);
        mail.put(
                account.email,
                account.locale,
                "second-factor",
                Map.of(
                        "name", account.name,
                        "what", what.name(),
                        "browser", visitor.browser(),
                        "left", recoveryCodes.left(account.id),
                        "link", cabinet.page("account")));
    }
}
