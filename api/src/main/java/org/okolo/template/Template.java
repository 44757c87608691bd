package org.okolo.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.edit.OrderedRow;

/** A quick message: its texts are its variants. */
@Entity
@DynamicUpdate
@Table(name = "template")
public class Template extends OrderedRow {

    /** Whose it is; null for one of the whole team. */
    public UUID managerId;

    /** The manager, or the project for a shared one: within it a shortcut is unique. */
    public UUID scopeId;

    public UUID folderId;
    public String title;

    /** In lower case; null when there is none. */
    public String shortcut;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Pick pick;

    /** How often it was used; the turn of the variants follows it. It moves without {@link #version}. */
    public int uses;

    public Instant lastUsedAt;
    public Instant createdAt;
    public Instant changedAt;
    public int version;

    /** How the variant is chosen when there are several. */
    @Schema(name = "VariantChoice")
    public enum Pick {
        TURN,
        RANDOM
    }

    public boolean isShared() {
        return managerId == null;
    }

    static Template locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
