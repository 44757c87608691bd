package org.okolo.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.client.OfClient;

/** What a manager wrote about a client, with the link and the quoted text it came from. */
@Entity
@DynamicUpdate
@Table(name = "note")
public class Note extends OfClient {

    public String text;
    public String link;
    public String quote;

    @Column(updatable = false)
    public UUID authorId;

    /** Who wrote the text as it is now, and when: the author, or somebody after. */
    public UUID textBy;

    public Instant textAt;

    public boolean pinned;

    /** When it goes from every list; null when never. */
    public Instant expiresAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Visibility visibility;

    public Instant createdAt;

    public Instant changedAt;
    public int version;

    public boolean isForTeam() {
        return visibility == Visibility.TEAM;
    }

    public boolean isExpired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    @Override
    public UUID onlyFor() {
        return isForTeam() ? null : authorId;
    }
}
