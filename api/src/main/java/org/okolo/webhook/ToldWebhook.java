package org.okolo.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.okolo.event.EventKind;
import org.okolo.webhook.Webhook.Reason;

/** What events keep of a webhook: never its secret. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldWebhook(String url, String description, Set<EventKind> kinds, Boolean active, Reason reason) {

    static ToldWebhook of(Webhook hook) {
        return new ToldWebhook(hook.url, hook.description, hook.kinds, hook.active, null);
    }

    static ToldWebhook switched(boolean active) {
        return new ToldWebhook(null, null, null, active, null);
    }

    static ToldWebhook disabled(Reason reason) {
        return new ToldWebhook(null, null, null, false, reason);
    }
}
