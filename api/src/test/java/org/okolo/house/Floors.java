package org.okolo.house;

/**
 * Who stands on whom. Ground: what every room may use and what knows none of them. Entry: people and projects. Work: what managers do all
 * day. Above all: the demo, which fills every room, and the start.
 */
final class Floors {

    static final String[] GROUND = {
        "org.okolo.passage..",
        "org.okolo.tenancy..",
        "org.okolo.problem..",
        "org.okolo.time..",
        "org.okolo.page..",
        "org.okolo.edit..",
        "org.okolo.mail.."
    };

    static final String[] WORK = {
        "org.okolo.assignment..",
        "org.okolo.status..",
        "org.okolo.tag..",
        "org.okolo.field..",
        "org.okolo.merge..",
        "org.okolo.duplicate..",
        "org.okolo.privacy..",
        "org.okolo.contact..",
        "org.okolo.client..",
        "org.okolo.note..",
        "org.okolo.purchase..",
        "org.okolo.job..",
        "org.okolo.bulk..",
        "org.okolo.task..",
        "org.okolo.reminder..",
        "org.okolo.template..",
        "org.okolo.lookup..",
        "org.okolo.search..",
        "org.okolo.statistics..",
        "org.okolo.network.."
    };

    static final String[] ABOVE_GROUND = {
        "org.okolo.account..",
        "org.okolo.project..",
        "org.okolo.manager..",
        "org.okolo.access..",
        "org.okolo.limit..",
        "org.okolo.idempotency..",
        "org.okolo.event..",
        "org.okolo.assignment..",
        "org.okolo.status..",
        "org.okolo.tag..",
        "org.okolo.field..",
        "org.okolo.merge..",
        "org.okolo.duplicate..",
        "org.okolo.privacy..",
        "org.okolo.contact..",
        "org.okolo.client..",
        "org.okolo.note..",
        "org.okolo.purchase..",
        "org.okolo.job..",
        "org.okolo.bulk..",
        "org.okolo.task..",
        "org.okolo.reminder..",
        "org.okolo.exchange..",
        "org.okolo.template..",
        "org.okolo.lookup..",
        "org.okolo.live..",
        "org.okolo.search..",
        "org.okolo.statistics..",
        "org.okolo.webhook..",
        "org.okolo.demo..",
        "org.okolo.embedded..",
        "org.okolo.description.."
    };

    private Floors() {}
}
