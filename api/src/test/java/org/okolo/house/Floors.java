package org.okolo.house;

/**
 * Who stands on whom. Ground: what every room may use and what knows no other. Work: what managers do all day, once they are in.
 */
final class Floors {

    static final String[] GROUND = {
        "org.okolo.digest..",
        "org.okolo.language..",
        "org.okolo.passage..",
        "org.okolo.tenancy..",
        "org.okolo.problem..",
        "org.okolo.time..",
        "org.okolo.page..",
        "org.okolo.edit..",
        "org.okolo.text..",
        "org.okolo.mail.."
    };

    static final String[] WORK = {
        "org.okolo.answering..",
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

    /** Rooms within a room that are its own affair: nobody from outside comes in. */
    static final String[] INNER = {
        "org.okolo.access.mailed",
        "org.okolo.access.door",
        "org.okolo.access.factor",
        "org.okolo.access.own",
        "org.okolo.client.retire",
        "org.okolo.exchange"
    };

    private Floors() {}
}
