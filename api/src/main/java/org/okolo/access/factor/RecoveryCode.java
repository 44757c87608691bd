package org.okolo.access.factor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A code on paper, for whoever has lost everything else. It is deleted when it is used. */
@Entity
class RecoveryCode extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID accountId;

    @JdbcTypeCode(SqlTypes.BINARY)
    public byte[] hash;
}
