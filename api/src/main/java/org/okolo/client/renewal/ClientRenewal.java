package org.okolo.client.renewal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.okolo.tenancy.Owned;

/** That the clients of the project are still to be given the forms they are found by today. A migration makes it, for every project. */
@Entity
@Table(name = "client_renewal")
public class ClientRenewal extends Owned {

    public Instant dueAt;

    /** The last client that has been gone past; null before the first. */
    public UUID afterClient;
}
