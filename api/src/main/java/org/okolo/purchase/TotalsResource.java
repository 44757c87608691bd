package org.okolo.purchase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.limit.ForCard;
import org.okolo.tenancy.Role;

/**
 * Totals of the clients on a screen. Summed when asked, from an index that holds nothing else: a client has few purchases, and a sum that is
 * not stored cannot go wrong when clients are merged or erased.
 */
@Path("/purchases")
@Tag(name = "Purchases")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class TotalsResource {

    @Inject
    EntityManager entities;

    /** @param totals by currency, at least one */
    @Schema(name = "ClientTotals")
    public record OfClient(UUID clientId, List<Total> totals) {}

    /** Those of the clients asked for who bought something, in no order. */
    @Schema(name = "PurchaseTotals")
    public record Totals(List<OfClient> items) {}

    @GET
    @Path("/totals")
    @ForCard
    @Operation(
            operationId = "getPurchaseTotals",
            summary = "Get the total of clients' purchases, by currency",
            description = "For up to 50 clients at once, such as those on a page of the list. Cancelled and returned"
                    + " orders do not count; clients who bought nothing are left out.")
    public Totals totals(
            @QueryParam("clientId")
                    @NotEmpty
                    @Size(max = 50)
                    @Parameter(description = "A client; may be given up to 50 times")
                    List<UUID> clientIds) {
        Map<UUID, List<Total>> found = entities.createQuery("""
                        select p.clientId, p.currency, sum(p.price), count(*), max(p.boughtOn) from Purchase p
                        where p.clientId in :clientIds and p.state not in :without
                        group by p.clientId, p.currency order by p.clientId, p.currency""", Object[].class)
                .setParameter("clientIds", clientIds)
                .setParameter("without", OrderState.WITHOUT_MONEY)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(TotalsResource::total, Collectors.toList())));
        return new Totals(found.entrySet().stream()
                .map(one -> new OfClient(one.getKey(), one.getValue()))
                .toList());
    }

    private static Total total(Object[] row) {
        var currency = (String) row[1];
        return new Total(currency, Money.shown((BigDecimal) row[2], currency), (Long) row[3], (LocalDate) row[4]);
    }
}
