package org.okolo.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/**
 * Where every room that has something to tell a person by e-mail puts it. The mail is stored in the caller's transaction and sent after the
 * commit, by whichever node is first; a server that does not take it is asked again, for a day.
 *
 * <p>A template is a pair of files {@code templates/mail/<name>_en.txt} and {@code _ru.txt}: the first line is the subject, then an empty
 * line, then the text. {@code {name}} stands for a value of the data; one that is missing fails at once, in the caller's test.
 */
@ApplicationScoped
public class Mail {

    @Inject
    Engine templates;

    @Inject
    Clock clock;

    /**
     * Puts a mail into the outbox: it goes out if and when the running transaction commits. It may, if a node dies in the wrong
     * moment, go out twice, with the same {@code Message-ID}.
     *
     * @param to the address
     * @param locale the language of the person who reads it: {@code en} or {@code ru}
     * @param template its name without language and suffix, as {@code reset-password}
     * @param data what the template asks for
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String to, String locale, String template, Map<String, ?> data) {
        String[] written = rendered(template, locale, data).split("\\R", 2);
        QueuedMail mail = new QueuedMail();
        mail.recipient = to;
        mail.subject = written[0].strip();
        mail.text = written[1].strip() + "\n";
        mail.createdAt = clock.instant();
        mail.nextTryAt = mail.createdAt;
        mail.persist();
    }

    private String rendered(String name, String locale, Map<String, ?> data) {
        String file = "mail/" + name + "_" + ("ru".equals(locale) ? "ru" : "en") + ".txt";
        Template template = templates.getTemplate(file);
        if (template == null) {
            throw new IllegalArgumentException("There is no template " + file);
        }
        return template.render(data);
    }
}
