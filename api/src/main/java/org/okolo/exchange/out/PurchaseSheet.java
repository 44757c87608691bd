package org.okolo.exchange.out;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.okolo.client.ClientView;
import org.okolo.purchase.Purchase;

/** What clients bought, each purchase with the client it belongs to: for an import that completes clients it knows. */
@ApplicationScoped
class PurchaseSheet implements Sheet<PurchaseSheet.Bought> {

    @Inject
    EntityManager entities;

    /** @param product what it is called now */
    record Bought(Purchase purchase, String product) {}

    @Override
    public String name() {
        return "purchases.csv";
    }

    @Override
    public List<String> headings(SheetWords.Words words) {
        var headings = new ArrayList<>(List.of("id", "client id"));
        headings.addAll(PersonCells.HEADINGS);
        headings.addAll(
                List.of("product", "price", "currency", "bought on", "order state", "purchase comment", "created at"));
        return headings;
    }

    @Override
    public List<Bought> rowsAfter(UUID last, int most) {
        return entities.createQuery(
                        "select new org.okolo.exchange.out.PurchaseSheet$Bought(p, g.name) from Purchase p join Product g on g.projectId = p.projectId and g.id = p.productId"
                                + " join Client c on c.projectId = p.projectId and c.id = p.clientId"
                                + " where c.deletedAt is null and p.id > :after order by p.id",
                        Bought.class)
                .setParameter("after", last)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public UUID id(Bought row) {
        return row.purchase().id;
    }

    @Override
    public UUID clientId(Bought row) {
        return row.purchase().clientId;
    }

    @Override
    public List<Object> cells(Bought row, ClientView client, SheetWords.Words words) {
        var purchase = row.purchase();
        var cells = new ArrayList<Object>();
        cells.add(purchase.id);
        cells.add(purchase.clientId);
        cells.addAll(PersonCells.of(client));
        cells.add(row.product());
        cells.add(purchase.price.stripTrailingZeros().toPlainString());
        cells.add(purchase.currency);
        cells.add(purchase.boughtOn);
        cells.add(purchase.state);
        cells.add(purchase.comment);
        cells.add(purchase.createdAt);
        return cells;
    }
}
