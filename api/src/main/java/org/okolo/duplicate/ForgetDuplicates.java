package org.okolo.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.okolo.client.ClientRows;
import org.okolo.client.ErasingClients;
import org.okolo.client.TellingClients;

/** A pair is erased with either of its clients, whichever was named first. */
@ApplicationScoped
class ForgetDuplicates {

    @Inject
    ClientRows rows;

    void forget(@Observes ErasingClients erasing) {
        DismissedDuplicate.delete("otherId in ?1", erasing.clientIds());
    }

    void tell(@Observes TellingClients telling) {
        telling.tell(
                "otherPersons",
                DismissedDuplicate.<DismissedDuplicate>list("otherId in ?1", telling.clientIds()).stream()
                        .map(rows::told)
                        .toList());
    }
}
