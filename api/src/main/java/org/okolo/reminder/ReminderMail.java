package org.okolo.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import org.okolo.client.Client;
import org.okolo.client.ErasingClients;
import org.okolo.client.TellingClients;
import org.okolo.mail.Mail;
import org.okolo.manager.ManagerAccount;

/** The e-mail of a reminder that has come. */
@ApplicationScoped
class ReminderMail {

    private static final int LONGEST_SUBJECT = 100;

    @Inject
    Mail mail;

    void put(Reminder reminder, ManagerAccount owner) {
        Client client = reminder.clientId == null ? null : Client.findById(reminder.clientId);
        var data = new HashMap<String, Object>();
        data.put("subject", subject(reminder.text));
        data.put("text", reminder.text);
        data.put(
                "due",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(Locale.forLanguageTag(owner.locale()))
                        .format(reminder.waitingFor.atZone(owner.zone())));
        data.put("client", client == null ? "" : client.name);
        data.put("missed", reminder.missed);
        mail.put(owner.email(), owner.locale(), "reminder", data, reminder.clientId);
    }

    void forget(@Observes ErasingClients erasing) {
        mail.forget(erasing.clientIds());
    }

    void tell(@Observes TellingClients telling) {
        telling.tell("mails", mail.about(telling.clientIds()));
    }

    private static String subject(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) + "…" : line;
    }
}
