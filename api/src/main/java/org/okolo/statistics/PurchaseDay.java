package org.okolo.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.tenancy.Owned;

/** What was bought on a day, by currency and state of the order. */
@Entity
@Table(name = "purchase_day")
class PurchaseDay extends Owned {

    public LocalDate day;

    @JdbcTypeCode(SqlTypes.CHAR)
    public String currency;

    public String state;
    public long purchases;

    @Column(precision = 30, scale = 4)
    public BigDecimal total = BigDecimal.ZERO;

    record Key(LocalDate day, String currency, String state) {}

    Key key() {
        return new Key(day, currency, state);
    }

    static PurchaseDay of(Key key) {
        var made = new PurchaseDay();
        made.day = key.day();
        made.currency = key.currency();
        made.state = key.state();
        return made;
    }
}
