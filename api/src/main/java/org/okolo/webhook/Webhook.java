package org.okolo.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.event.EventKind;
import org.okolo.tenancy.Owned;

/** An address of the project's own that is told of events. */
@Entity
@DynamicUpdate
@Table(name = "webhook")
public class Webhook extends Owned {

    /** Why it was switched off by the service. */
    @Schema(name = "WebhookDisabledReason")
    public enum Reason {
        /** It has failed for days. */
        FAILING,
        /** It has answered 410: it is gone for good. */
        GONE
    }

    public String url;
    public String description;

    /** Empty: all. */
    @Convert(converter = KindsColumn.class)
    public Set<EventKind> kinds;

    public boolean active;

    /** Sealed. */
    public byte[] secret;

    /** The one before, which signs too for a while; sealed. */
    public byte[] formerSecret;

    public Instant formerUntil;

    /** Up to which event there are deliveries. */
    public long lastSeq;

    /** Since when nothing has been taken; null when the last try was. */
    public Instant failingSince;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Reason disabledReason;

    @Column(updatable = false)
    public Instant createdAt;

    @Column(updatable = false)
    public UUID createdBy;

    public int version;

    boolean wants(EventKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    boolean signsWithFormer(Instant now) {
        return formerSecret != null && now.isBefore(formerUntil);
    }
}
