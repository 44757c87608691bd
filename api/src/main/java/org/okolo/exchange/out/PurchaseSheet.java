package org.okolo.exchange.out;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.purchase.Purchase;

/** What clients bought, each purchase with the client it belongs to: for an import that completes clients it knows. */
@ApplicationScoped
class PurchaseSheet implements Sheet {

    @Inject
    EntityManager entities;

    @Inject
    Clients clients;

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
    public Part after(UUID last, int most, SheetWords.Words words) {
        var found = entities.createQuery(
                        "select p, g.name from Purchase p join Product g on g.projectId = p.projectId and g.id = p.productId"
                                + " join Client c on c.projectId = p.projectId and c.id = p.clientId"
                                + " where c.deletedAt is null and p.id > :after order by p.id",
                        Object[].class)
                .setParameter("after", last)
                .setMaxResults(most)
                .getResultList();
        var purchases = found.stream().map(row -> (Purchase) row[0]).toList();
        var buyers = clients.viewsOf(purchases);
        var rows = found.stream()
                .filter(row -> buyers.containsKey(((Purchase) row[0]).clientId))
                .map(row -> cells((Purchase) row[0], (String) row[1], buyers))
                .toList();
        return Part.of(purchases.stream().map(purchase -> purchase.id).toList(), most, rows);
    }

    private static List<Object> cells(Purchase purchase, String product, Map<UUID, ClientView> buyers) {
        var cells = new ArrayList<Object>();
        cells.add(purchase.id);
        cells.add(purchase.clientId);
        cells.addAll(PersonCells.of(buyers.get(purchase.clientId)));
        cells.add(product);
        cells.add(purchase.price.stripTrailingZeros().toPlainString());
        cells.add(purchase.currency);
        cells.add(purchase.boughtOn);
        cells.add(purchase.state);
        cells.add(purchase.comment);
        cells.add(purchase.createdAt);
        return cells;
    }
}
