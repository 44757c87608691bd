package org.okolo.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.okolo.client.ErasingClients;

/** What a merge remembers is erased with either of its clients. */
@ApplicationScoped
class ForgetMerges {

    void forget(@Observes ErasingClients erasing) {
        Merge.delete("intoId in ?1 or fromId in ?1", erasing.clientIds());
    }
}
