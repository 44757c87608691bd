package org.okolo.mail;

import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The operator's mail server. */
@ApplicationScoped
class Smtp implements Post {

    @Inject
    Mailer mailer;

    @Override
    public void deliver(QueuedMail mail) {
        mailer.send(io.quarkus.mailer.Mail.withText(mail.recipient, mail.subject, mail.text)
                .addHeader("Message-ID", "<" + mail.id + "@okolo>")
                // Automatic responders must not answer.
                .addHeader("Auto-Submitted", "auto-generated"));
    }
}
