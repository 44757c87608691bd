package org.okolo.webhook;

import java.util.List;

/** All webhooks of the project, the oldest first. */
public record WebhookList(List<WebhookView> items) {}
