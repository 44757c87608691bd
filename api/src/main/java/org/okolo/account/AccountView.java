package org.okolo.account;

import java.util.UUID;

/**
 * A person's login, as its owner sees it.
 *
 * @param reminderMails whether reminders come by e-mail too, once the address is verified
 * @param secondFactor whether signing in takes more than the password
 * @param verified whether the address has proven to be the person's; before, invitations and reminders are not sent by mail
 */
public record AccountView(
        UUID id,
        String email,
        String name,
        String locale,
        String zone,
        boolean reminderMails,
        boolean verified,
        boolean secondFactor) {

    public static AccountView of(Account account) {
        return new AccountView(
                account.id,
                account.email,
                account.name,
                account.locale,
                account.zone,
                account.reminderMails,
                account.isVerified(),
                account.hasSecondFactor);
    }
}
