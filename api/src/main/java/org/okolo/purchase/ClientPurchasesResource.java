package org.okolo.purchase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.client.Clients;
import org.okolo.limit.ForCard;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.Role;

/** What one client bought. */
@Path("/clients")
@Tag(name = "Purchases")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class ClientPurchasesResource {

    @Inject
    Clients clients;

    @Inject
    WritePurchase writing;

    @GET
    @Path("/{id}/purchases")
    @ForCard
    @Operation(
            operationId = "listPurchases",
            summary = "List a client's purchases, newest first",
            description = "Sorted by day of purchase. The first one shows the state of the current order.")
    public Page<PurchaseView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest request) {
        clients.present(id);
        var purchases = request.after()
                .map(cursor -> Purchase.<Purchase>find(
                        "clientId = ?1 and (boughtOn < ?2 or (boughtOn = ?2 and id < ?3)) order by boughtOn desc, id desc",
                        id,
                        LocalDate.ofEpochDay(cursor.number(0)),
                        cursor.id(1)))
                .orElseGet(() -> Purchase.find("clientId = ?1 order by boughtOn desc, id desc", id))
                .range(0, request.rows() - 1)
                .list();
        var products = Products.byId(
                purchases.stream().map(purchase -> purchase.productId).toList());
        return Page.of(
                purchases,
                request.limit,
                purchase -> new PurchaseView(purchase, products.get(purchase.productId)),
                purchase -> Cursor.of(purchase.boughtOn.toEpochDay(), purchase.id));
    }

    @POST
    @Path("/{id}/purchases")
    @Transactional
    @ForCard
    @Operation(
            operationId = "addPurchase",
            summary = "Add a purchase",
            description = "Creates the product if the project has none with this name. Does not make a colleague's"
                    + " open edit of the client stale.")
    public RestResponse<PurchaseView> add(@PathParam("id") UUID id, @NotNull @Valid PurchaseEdit wanted) {
        return RestResponse.status(RestResponse.Status.CREATED, writing.add(id, wanted));
    }
}
