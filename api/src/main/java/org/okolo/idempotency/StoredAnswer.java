package org.okolo.idempotency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A key that has been used. Belongs to no project, because doors honour keys too; whose key it is stands in its hash. */
@Entity
public class StoredAnswer extends PanacheEntityBase {

    static final byte[] FORGOTTEN = new byte[0];

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] keyHash;

    /** Of the request the key was used for. */
    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] bodyHash;

    /** Sealed with the caller's key; null while the request runs; {@link #FORGOTTEN} when what it told has been erased. */
    public byte[] answer;

    /** The ids it names, and those in the request's path. */
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public String about;

    /** While running: when the work counts as dead and the key is free again. Afterwards: how long the answer is kept. */
    public Instant expiresAt;
}
