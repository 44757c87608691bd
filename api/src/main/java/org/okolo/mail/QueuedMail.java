package org.okolo.mail;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A mail to somebody, until a server has taken it; after that only the fact. Belongs to no project: accounts get mail too. */
@Entity
class QueuedMail extends PanacheEntityBase {

    /** With it the last try comes some 30 hours after the first. */
    static final int MOST_TRIES = 8;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    /** Also the {@code Message-ID}. */
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String recipient;

    /** The person it tells of, if it does: then it goes when the person is erased. */
    public UUID aboutId;

    public String subject;

    /** May hold the secret of a link, so it is forgotten as soon as it is sent. */
    public String text;

    public Instant createdAt;

    public int tries;

    /** Null when it is sent or given up. While a node is sending, when another one may. */
    public Instant nextTryAt;

    public Instant sentAt;

    public Instant givenUpAt;

    /** Why the last try failed. */
    public String failure;

    void sent(Instant now) {
        sentAt = now;
        nextTryAt = null;
        text = null;
        failure = null;
    }

    void failed(String why, Instant now) {
        failure = why.substring(0, Math.min(why.length(), 500));
        if (tries >= MOST_TRIES) {
            givenUpAt = now;
            nextTryAt = null;
            text = null;
        } else {
            nextTryAt = now.plus(pause());
        }
    }

    /** One minute, four, sixteen, … */
    private Duration pause() {
        var pause = Duration.ofMinutes(1L << (2 * (tries - 1)));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
