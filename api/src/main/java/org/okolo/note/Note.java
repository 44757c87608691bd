package org.okolo.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
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

    public Instant createdAt;

    public Instant changedAt;
    public int version;
}
