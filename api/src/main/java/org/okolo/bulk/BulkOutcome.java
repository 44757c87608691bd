package org.okolo.bulk;

/** What became of one client. */
public enum BulkOutcome {
    CHANGED("changed"),
    /** Already as wanted. */
    SAME("same"),
    /** Not this manager's to change, or one tag too many. */
    REFUSED("refused"),
    /** Deleted in the meantime. */
    GONE("failed"),
    /** Tried again and again in vain; nothing was changed. */
    FAILED("failed"),
    /** Put back. */
    UNDONE("undone"),
    /** Not put back, as it was changed since, or what it had is no longer there. */
    KEPT("kept");

    private final String counted;

    BulkOutcome(String counted) {
        this.counted = counted;
    }

    /** Under what the parts of a job count it. */
    String counted() {
        return counted;
    }
}
