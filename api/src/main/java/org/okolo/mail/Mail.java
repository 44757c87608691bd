package org.okolo.mail;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okolo.language.Languages;

/**
 * Where every room that has something to tell a person by e-mail puts it. The mail is stored in the caller's transaction and sent after the
 * commit, by whichever node is first; a server that does not take it is asked again, for a day.
 *
 * <p>A template is a file in each language, as {@code templates/mail/<name>_en.txt}: the first line is the subject, then an empty
 * line, then the text. {@code {name}} stands for a value of the data; one that is missing fails at once, in the caller's test.
 */
@ApplicationScoped
public class Mail {

    /** Code points of a name in a mail to a stranger. */
    private static final int NAME = 60;

    @Inject
    Engine templates;

    @Inject
    Clock clock;

    @Inject
    Event<MailsForgotten> forgotten;

    /**
     * Queues a mail: it goes out if and when the running transaction commits. It may, if a node dies in the wrong
     * moment, go out twice, with the same {@code Message-ID}.
     *
     * @param to the address
     * @param locale the language of the person who reads it, as {@code en}
     * @param template its name without language and suffix, as {@code reset-password}
     * @param data what the template asks for
     */
    public void put(String to, String locale, String template, Map<String, ?> data) {
        put(to, locale, template, data, null);
    }

    /**
     * What somebody called a thing, for a mail to somebody who does not know them: on one line, short, and no mail program makes a link
     * of it. Our own words must not be crowded out by a stranger's.
     */
    public static String name(String given) {
        var line = given.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        var plain = line.replaceAll("(?i)https?:/*", "").replaceAll("[.:/@](?=\\S)", "$0 ");
        return plain.codePointCount(0, plain.length()) <= NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, NAME)) + "…";
    }

    /** The same for a mail that tells of a person, who may want to be forgotten. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String to, String locale, String template, Map<String, ?> data, UUID about) {
        var written = rendered(template, locale, data).split("\\R", 2);
        var mail = new QueuedMail();
        mail.recipient = to;
        mail.aboutId = about;
        mail.subject = written[0].strip();
        mail.text = written[1].strip() + "\n";
        mail.createdAt = clock.instant();
        mail.nextTryAt = mail.createdAt;
        mail.persist();
    }

    /** Drops what is queued about these persons, sent or not; in the running transaction. What has reached a server is out of reach. */
    public void forget(Collection<UUID> about) {
        List<QueuedMail> mails = QueuedMail.list("aboutId in ?1", about);
        mails.forEach(QueuedMail::delete);
        forgotten.fire(new MailsForgotten(mails.stream().map(mail -> mail.id).toList()));
    }

    /** What was queued about these persons lately; sent mails are known for 7 days. */
    public List<MailAbout> about(Collection<UUID> about) {
        return QueuedMail.<QueuedMail>list("aboutId in ?1 order by id", about).stream()
                .map(mail -> new MailAbout(mail.recipient, mail.subject, mail.text, mail.createdAt, mail.sentAt))
                .toList();
    }

    private String rendered(String name, String locale, Map<String, ?> data) {
        var file = "mail/" + name + "_" + Languages.nearest(locale) + ".txt";
        var template = templates.getTemplate(file);
        if (template == null) {
            throw new IllegalArgumentException("There is no template " + file);
        }
        return template.render(data);
    }
}
