package org.okolo.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.okolo.tenancy.Owned;

/** The last event number of a project. Its row is locked from the first event of a transaction to the commit. */
@Entity
@Table(name = "event_counter")
public class EventCounter extends Owned {

    public long seq;
}
