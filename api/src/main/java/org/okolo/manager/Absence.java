package org.okolo.manager;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.okolo.tenancy.Owned;

/** Days on which a manager is not there, in the project's zone; both ends count. */
@Entity
@DynamicUpdate
public class Absence extends Owned {

    @Column(updatable = false)
    public UUID managerId;

    public LocalDate firstDay;
    public LocalDate lastDay;
    public String reason;
    public int version;

    void apply(LocalDate first, LocalDate last, String why) {
        firstDay = first;
        lastDay = last;
        reason = why == null || why.isBlank() ? null : why.trim();
    }
}
