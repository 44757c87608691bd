package org.okolo.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import org.okolo.tenancy.Owned;

/** Up to which event the sums of a project are true, and in whose days. Every project has one. */
@Entity
@Table(name = "statistics_cursor")
class StatisticsCursor extends Owned {

    public long seq;
    public String zone;

    static StatisticsCursor ofProject() {
        return StatisticsCursor.<StatisticsCursor>findAll().firstResult();
    }

    /** Locked until the end of the transaction: one at a time counts. */
    static StatisticsCursor locked() {
        return StatisticsCursor.<StatisticsCursor>findAll()
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }
}
