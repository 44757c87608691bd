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
}
