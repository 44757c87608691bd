package org.okolo.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;

/** Writes what a client bought. */
@ApplicationScoped
public class WritePurchase {

    @Inject
    Clock clock;

    @Inject
    CurrentManager manager;

    @Inject
    CurrentProject project;

    @Inject
    Clients clients;

    @Inject
    Products products;

    /** @throws org.okolo.problem.NotFound when there is no such client, or it is deleted */
    public PurchaseView add(UUID clientId, PurchaseEdit wanted) {
        var client = clients.locked(clientId);
        var purchase = new Purchase();
        purchase.clientId = clientId;
        purchase.createdBy = manager.id();
        purchase.createdAt = clock.instant();
        var product = write(wanted, purchase);
        purchase.version = 1;
        purchase.persist();
        client.changedAt = purchase.changedAt;
        var view = new PurchaseView(purchase, product);
        clients.tell(
                client, Change.of(EventKind.PURCHASE_ADDED).subject(purchase.id).after(ToldPurchase.of(view)));
        return view;
    }

    /** @param client locked */
    PurchaseView edit(Client client, Purchase purchase, PurchaseView before, PurchaseEdit wanted) {
        var product = write(wanted, purchase);
        purchase.version++;
        client.changedAt = purchase.changedAt;
        var view = new PurchaseView(purchase, product);
        clients.tell(
                client,
                Change.of(EventKind.PURCHASE_EDITED)
                        .subject(purchase.id)
                        .before(ToldPurchase.of(before))
                        .after(ToldPurchase.of(view)));
        return view;
    }

    /** @param client locked */
    void delete(Client client, Purchase purchase, PurchaseView before) {
        purchase.delete();
        client.changedAt = clock.instant();
        clients.tell(
                client,
                Change.of(EventKind.PURCHASE_DELETED).subject(purchase.id).before(ToldPurchase.of(before)));
    }

    /**
     * Deletes a purchase that was written down by mistake, as long as nobody has touched it.
     *
     * @param client locked
     * @return false when it was changed, or is gone
     */
    public boolean revert(Client client, UUID purchaseId) {
        Purchase purchase = Purchase.findById(purchaseId);
        if (purchase == null || purchase.version != 1 || !purchase.clientId.equals(client.id)) {
            return false;
        }
        delete(client, purchase, new PurchaseView(purchase, Product.findById(purchase.productId)));
        return true;
    }

    private Product write(PurchaseEdit wanted, Purchase purchase) {
        wanted.check();
        var product = products.named(wanted.product());
        purchase.productId = product.id;
        purchase.price = wanted.price();
        purchase.currency = wanted.currency();
        purchase.boughtOn = wanted.boughtOn() == null ? today() : wanted.boughtOn();
        purchase.state = wanted.state();
        purchase.comment = wanted.comment();
        purchase.changedAt = clock.instant();
        return product;
    }

    private LocalDate today() {
        Project own = Project.findById(project.id());
        return LocalDate.now(clock.withZone(ZoneId.of(own.zone)));
    }
}
