package org.okolo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.okolo.account.Account;
import org.okolo.account.Passwords;
import org.okolo.limit.Door;
import org.okolo.limit.Limits;
import org.okolo.problem.Invalid;
import org.okolo.tenancy.InProject;

/** Asks whoever is signed in for the password again, before what a borrowed or stolen session must not do. */
@ApplicationScoped
public class OwnPassword {

    @Inject
    Passwords passwords;

    @Inject
    Limits limits;

    @Inject
    SignIns book;

    @Inject
    InProject inProject;

    /**
     * To be called with no transaction running: the hash takes its time.
     *
     * @param sid the session that asks; tries are counted for each
     * @param field where a wrong password is complained of
     * @return the account
     * @throws Invalid when the password is wrong
     */
    public Account require(UUID accountId, UUID sid, String password, String field, Visitor visitor) {
        Account account = inProject.outside(() -> Account.findById(accountId));
        limits.spend(Door.SIGN_IN_OF_ACCOUNT, account.email + " " + sid);
        if (!passwords.isRight(password, account.passwordHash)) {
            book.noteRefusal(accountId, SignInRecord.Kind.REFUSED, visitor);
            throw Invalid.field(field, "okolo.password");
        }
        return account;
    }
}
