package org.okolo.purchase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.exception.ConstraintViolationException;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.limit.ForCard;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.problem.Conflict;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.purchase.ProductView.Counts;
import org.okolo.tenancy.Role;

/** What the project sells. New products come with their first purchase. */
@Path("/products")
@Tag(name = "Purchases")
public class ProductResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    @Inject
    ProductCounts counts;

    @Inject
    EntityManager entities;

    /** A product as events tell it. */
    record ToldProduct(String name) {}

    @GET
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @ForCard
    @Operation(
            operationId = "listProducts",
            summary = "List the project's products, by name",
            description = "With how many times each was bought, and by how many clients. `q` is the beginning of the"
                    + " name.")
    public Page<ProductView> list(
            @QueryParam("q") @Size(max = 200) @Parameter(description = "The beginning of the name") String q,
            @BeanParam @Valid PageRequest request) {
        var begin = q == null ? "" : Product.key(q.strip().replaceAll("\\s+", " "));
        var after = request.after().map(cursor -> cursor.text(0)).orElse("");
        // A key is followed by no other that begins with it and the highest character there is.
        var products = Product.<Product>find(
                        "nameKey > ?1 and nameKey >= ?2 and nameKey < ?3 order by nameKey",
                        after,
                        begin,
                        begin + Character.toString(Character.MAX_CODE_POINT))
                .range(0, request.rows() - 1)
                .list();
        var counted = counts.of(products);
        return Page.of(
                products,
                request.limit,
                product -> new ProductView(product, counted.getOrDefault(product.id, Counts.NONE)),
                product -> Cursor.of(product.nameKey));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Edits
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "renameProduct",
            summary = "Rename a product",
            description = "Every purchase of it shows the new name. `conflict` if another product has that name.")
    public ProductView rename(@PathParam("id") UUID id, @NotNull @Valid ProductEdit edit) {
        var product = checked(id);
        var before = new ToldProduct(product.name);
        product.name = edit.name();
        product.nameKey = Product.key(edit.name());
        product.version++;
        try {
            entities.flush();
        } catch (ConstraintViolationException taken) {
            throw new Conflict(ProblemType.CONFLICT, "Another product has this name.");
        }
        events.record(
                Change.of(EventKind.PRODUCT_EDITED).subject(id).before(before).after(new ToldProduct(product.name)));
        return new ProductView(product, counts.of(product));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "deleteProduct",
            summary = "Delete a product that nobody has bought",
            description = "`conflict` while there are purchases of it, even cancelled ones.")
    public void delete(@PathParam("id") UUID id) {
        var product = checked(id);
        product.delete();
        try {
            entities.flush();
        } catch (ConstraintViolationException bought) {
            throw new Conflict(ProblemType.CONFLICT, "There are purchases of this product.");
        }
        events.record(Change.of(EventKind.PRODUCT_DELETED).subject(id).before(new ToldProduct(product.name)));
    }

    private Product checked(UUID id) {
        var product = NotFound.unless(Product.locked(id), "product");
        ifMatch.check(product.version, () -> new ProductView(product, counts.of(product)));
        return product;
    }
}
