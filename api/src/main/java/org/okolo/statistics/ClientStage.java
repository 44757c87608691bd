package org.okolo.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.okolo.tenancy.Owned;

/** Where a client stands, as far as events are counted. */
@Entity
@Table(name = "client_stage")
class ClientStage extends Owned {

    public UUID clientId;
    public UUID statusId;
    public boolean present;
    public Instant addedAt;

    /** When it got the status. */
    public Instant since;
}
