package org.okolo.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.okolo.passage.Part;
import org.okolo.passage.Passage;
import org.okolo.passage.Passages;

/** Clients are found by what they bought, and by what was written about it. */
@ApplicationScoped
class PurchasePassages implements Passages {

    @Inject
    EntityManager entities;

    @Override
    public List<Passage> of(Collection<UUID> clientIds) {
        var found = new ArrayList<Passage>();
        // The subject is the product: renaming it is told of the product, not of each purchase.
        entities.createQuery(
                        "select distinct p.clientId, g.id, g.name from Purchase p join Product g"
                                + " on g.projectId = p.projectId and g.id = p.productId where p.clientId in :clientIds",
                        Object[].class)
                .setParameter("clientIds", clientIds)
                .getResultStream()
                .forEach(row -> found.add(new Passage((UUID) row[0], Part.PURCHASE, (UUID) row[1], (String) row[2])));
        for (var purchase :
                Purchase.<Purchase>list("clientId in ?1 and comment is not null order by id desc", clientIds)) {
            found.add(new Passage(purchase.clientId, Part.PURCHASE, purchase.id, purchase.comment));
        }
        return found;
    }
}
