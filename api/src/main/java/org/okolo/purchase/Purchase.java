package org.okolo.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.client.OfClient;

/** What a client bought, for how much, when, and where the order stands. */
@Entity
@DynamicUpdate
@Table(name = "purchase")
public class Purchase extends OfClient {

    public UUID productId;

    /** Of everything bought together; in the currency's unit, exact. */
    @Column(precision = 19, scale = 4)
    public BigDecimal price;

    /** ISO 4217. */
    @JdbcTypeCode(SqlTypes.CHAR)
    public String currency;

    /** A day, not an instant: that of the shop, whatever the zone. */
    public LocalDate boughtOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public OrderState state;

    public String comment;

    @Column(updatable = false)
    public UUID createdBy;

    public Instant createdAt;
    public Instant changedAt;
    public int version;
}
