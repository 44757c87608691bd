package org.okolo.account;

import java.util.UUID;

/** A person's login, as its owner sees it. */
public record AccountView(UUID id, String email, String name, String locale, String zone) {

    public static AccountView of(Account account) {
        return new AccountView(account.id, account.email, account.name, account.locale, account.zone);
    }
}
