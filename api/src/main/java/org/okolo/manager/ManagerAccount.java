package org.okolo.manager;

import java.time.ZoneId;
import java.util.UUID;
import org.okolo.account.Account;

/**
 * What rooms need to know of the person behind a manager: where and how to tell them something.
 *
 * @param active whether they still work here
 * @param locale the code of the language they read
 * @param reminderMails whether reminders come by e-mail too; never to an address nobody has verified
 */
public record ManagerAccount(boolean active, String email, String locale, ZoneId zone, boolean reminderMails) {

    /** Of a manager of this project. */
    public static ManagerAccount of(UUID managerId) {
        Manager manager = Manager.findById(managerId);
        Account account = Account.findById(manager.accountId);
        return new ManagerAccount(
                manager.active,
                account.email,
                account.locale,
                ZoneId.of(account.zone),
                account.reminderMails && account.isVerified());
    }
}
