package org.okolo.purchase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.limit.ForCard;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.Role;

/** One purchase: any manager changes it, as whoever packs the order is seldom who sold it. */
@Path("/purchases")
@Tag(name = "Purchases")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class PurchaseResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    Clients clients;

    @Inject
    WritePurchase writing;

    @PUT
    @Path("/{id}")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "editPurchase",
            summary = "Edit a purchase",
            description = "Replaces all fields: product, price, currency, day, state of the order and comment. The"
                    + " event keeps the previous values.")
    public PurchaseView edit(@PathParam("id") UUID id, @NotNull @Valid PurchaseEdit wanted) {
        var client = clientOf(id);
        Purchase purchase = NotFound.unless(Purchase.findById(id), "purchase");
        return writing.edit(client, purchase, checked(purchase), wanted);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @ForCard
    @Operation(
            operationId = "deletePurchase",
            summary = "Delete a purchase",
            description =
                    "For mistakes. An order that was called off is set to `CANCELLED` instead, and stays" + " visible.")
    public void delete(@PathParam("id") UUID id) {
        var client = clientOf(id);
        Purchase purchase = NotFound.unless(Purchase.findById(id), "purchase");
        writing.delete(client, purchase, checked(purchase));
    }

    /** The client's lock covers its purchases: whoever changes one waits here. */
    private Client clientOf(UUID id) {
        Purchase purchase = NotFound.unless(Purchase.findById(id), "purchase");
        var clientId = purchase.clientId;
        // What was read before the lock may be out of date after it.
        Purchase.getEntityManager().detach(purchase);
        return clients.locked(clientId);
    }

    private PurchaseView checked(Purchase purchase) {
        return ifMatch.check(new PurchaseView(purchase, Product.findById(purchase.productId)));
    }
}
