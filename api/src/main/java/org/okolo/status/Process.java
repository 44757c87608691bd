package org.okolo.status;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.okolo.tenancy.Owned;

/** A business process: an ordered list of statuses. Every project has one so far. */
@Entity
@Table(name = "process")
public class Process extends Owned {

    public int position;
    public String captionEn;
    public String captionRu;

    /** The process new statuses belong to. */
    static Process first() {
        return find("order by position").firstResult();
    }
}
