package org.okolo.edit;

import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.okolo.tenancy.Owned;

/** A row that has its place among others of its kind, where people put it. */
@MappedSuperclass
public abstract class OrderedRow extends Owned {

    /** Grows along the order; there may be gaps. */
    public int position;

    /** Puts this row behind the ones that are there. */
    public void append(List<? extends OrderedRow> present) {
        position = present.stream().mapToInt(row -> row.position).max().orElse(-1) + 1;
    }
}
