package org.okolo.client;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.okolo.tenancy.Owned;

/**
 * A row that belongs to a client and to nobody else. What is made of such rows is known to the house without a list: they move with a
 * merge, are told in the file on a person, and go when the person is erased.
 */
@MappedSuperclass
public abstract class OfClient extends Owned {

    public UUID clientId;

    /**
     * What a client has only one of. On a merge the other client's row with the same does not move, since the database would refuse it;
     * it comes back when the merge is undone. By default no row is the same as another. To be overridden together with a unique key.
     */
    public Object sameness() {
        return id;
    }

    /** Besides leads, the one manager who may know that the row is there; null when everybody may. */
    public UUID onlyFor() {
        return null;
    }

    /** By what name a merge lets the caller choose between the same rows of two clients; null when there is no choice. */
    public String takenAs() {
        return null;
    }

    /** Whether the row may come back when a merge is undone: what it refers to may have gone since. */
    public boolean isWhole() {
        return true;
    }
}
