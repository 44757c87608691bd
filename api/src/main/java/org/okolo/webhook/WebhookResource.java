package org.okolo.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.limit.AlsoAfterTrial;
import org.okolo.limit.CabinetOnly;
import org.okolo.problem.Invalid;
import org.okolo.tenancy.Role;

/** Where the project is told of its events. */
@Path("/webhooks")
@Tag(name = "Webhooks")
@RolesAllowed(Role.AT_LEAST_OWNER)
public class WebhookResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    @Inject
    Webhooks webhooks;

    @Inject
    Destinations destinations;

    /** All webhooks of the project, the oldest first. */
    public record WebhookList(List<WebhookView> items) {}

    @GET
    @CabinetOnly
    @Operation(operationId = "listWebhooks", summary = "List the project's webhooks", description = "Oldest first.")
    public WebhookList list() {
        return new WebhookList(Webhook.<Webhook>list("order by id").stream()
                .map(WebhookView::of)
                .toList());
    }

    @POST
    @Transactional
    @ResponseStatus(201)
    @CabinetOnly
    @Operation(
            operationId = "addWebhook",
            summary = "Add a webhook",
            description = "Every event from now on is sent as a POST of `{type, timestamp, data}`, signed according"
                    + " to Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature`). `secret`"
                    + " is shown only this once. Any 2xx within ten seconds counts as delivered; anything else"
                    + " is retried for about two days. At most ten webhooks.")
    public WebhookView add(@NotNull @Valid NewWebhook wanted) {
        requirePlausible(wanted.url());
        var secret = Secrets.make();
        var hook = webhooks.add(wanted, secret);
        events.record(Change.of(EventKind.WEBHOOK_ADDED).subject(hook.id).after(ToldWebhook.of(hook)));
        return WebhookView.of(hook, Secrets.shown(secret));
    }

    @GET
    @Path("/{id}")
    @CabinetOnly
    @Operation(operationId = "getWebhook", summary = "Get a webhook", description = "Without its secret.")
    public WebhookView get(@PathParam("id") UUID id) {
        return WebhookView.of(webhooks.present(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Edits
    @CabinetOnly
    @Operation(
            operationId = "editWebhook",
            summary = "Edit a webhook",
            description = "Replaces everything. Events that happened while it was off are not sent.")
    public WebhookView edit(@PathParam("id") UUID id, @NotNull @Valid WebhookEdit edit) {
        var hook = webhooks.locked(id);
        ifMatch.check(hook.version, () -> WebhookView.of(hook));
        requirePlausible(edit.url());
        var before = ToldWebhook.of(hook);
        webhooks.change(hook, edit);
        events.record(
                Change.of(EventKind.WEBHOOK_EDITED).subject(id).before(before).after(ToldWebhook.of(hook)));
        return WebhookView.of(hook);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @AlsoAfterTrial("A receiver that has changed hands must not be told any more")
    @Edits
    @CabinetOnly
    @Operation(
            operationId = "removeWebhook",
            summary = "Delete a webhook",
            description = "With its delivery log. Messages already on their way may still arrive.")
    public void remove(@PathParam("id") UUID id) {
        var hook = webhooks.locked(id);
        ifMatch.check(hook.version, () -> WebhookView.of(hook));
        hook.delete();
        events.record(Change.of(EventKind.WEBHOOK_REMOVED).subject(id).before(ToldWebhook.of(hook)));
    }

    @POST
    @Path("/{id}/secret")
    @Transactional
    @AlsoAfterTrial("A secret that has leaked must not stay good")
    @CabinetOnly
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Replace a webhook's secret",
            description = "The new one is shown only this once. For 24 hours messages are signed with both, so that"
                    + " none is refused.")
    public WebhookView rotate(@PathParam("id") UUID id) {
        var hook = webhooks.locked(id);
        var secret = Secrets.make();
        webhooks.rotate(hook, secret);
        events.record(Change.of(EventKind.WEBHOOK_SECRET).subject(id));
        return WebhookView.of(hook, Secrets.shown(secret));
    }

    private void requirePlausible(String url) {
        if (!destinations.isPlausible(url)) {
            throw Invalid.field("url", "okolo.webhook-url");
        }
    }
}
