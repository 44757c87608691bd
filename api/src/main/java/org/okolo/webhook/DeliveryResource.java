package org.okolo.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.okolo.limit.CabinetOnly;
import org.okolo.page.Cursor;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.Role;

/** The log of a webhook: what was sent, and how it went. */
@Path("/webhooks")
@Tag(name = "Webhooks")
@RolesAllowed(Role.AT_LEAST_OWNER)
public class DeliveryResource {

    @Inject
    Webhooks webhooks;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}/deliveries")
    @CabinetOnly
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "List a webhook's deliveries, newest first",
            description = "Of the last 30 days, each with the result of its last attempt.")
    public Page<DeliveryView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest request) {
        webhooks.present(id);
        var deliveries = request.after()
                .map(cursor -> WebhookDelivery.<WebhookDelivery>find(
                        "webhookId = ?1 and id < ?2 order by id desc", id, cursor.id(0)))
                .orElseGet(() -> WebhookDelivery.find("webhookId = ?1 order by id desc", id))
                .range(0, request.rows() - 1)
                .list();
        return Page.of(deliveries, request.limit, DeliveryView::new, delivery -> Cursor.of(delivery.id));
    }

    @POST
    @Path("/{id}/deliveries")
    @Transactional
    @ResponseStatus(201)
    @CabinetOnly
    @Operation(
            operationId = "testWebhook",
            summary = "Test a webhook",
            description = "Sends `webhook.test` as soon as possible; the delivery log shows the result.")
    public DeliveryView test(@PathParam("id") UUID id) {
        return new DeliveryView(WebhookDelivery.of(webhooks.present(id), null, WebhookDelivery.TEST, clock.instant()));
    }

    @POST
    @Path("/{id}/deliveries/{deliveryId}/repeat")
    @Transactional
    @CabinetOnly
    @Operation(
            operationId = "repeatWebhookDelivery",
            summary = "Send a delivery again",
            description = "With the same `webhook-id`, so that the receiver can recognise it. Attempts are counted"
                    + " from the beginning.")
    public DeliveryView repeat(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        webhooks.locked(id);
        WebhookDelivery delivery = WebhookDelivery.findById(deliveryId, LockModeType.PESSIMISTIC_WRITE);
        NotFound.unless(delivery == null || !delivery.webhookId.equals(id) ? null : delivery, "delivery");
        delivery.begin(clock.instant());
        return new DeliveryView(delivery);
    }
}
