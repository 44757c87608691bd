package org.okolo.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.okolo.client.ErasingClients;

/** A pair is erased with either of its clients, whichever was named first. */
@ApplicationScoped
class ForgetDuplicates {

    void forget(@Observes ErasingClients erasing) {
        DismissedDuplicate.delete("otherId in ?1", erasing.clientIds());
    }
}
