package org.okolo.bulk.people;

/** What became of one person. */
public enum PersonOutcome {
    /** A client now. */
    ADDED,
    /** Had been deleted, and is a client again. */
    RESTORED,
    CHANGED,
    /** Already as wanted. */
    SAME,
    /** Nothing of it could be done; the reason says why. */
    REFUSED,
    /** Tried again and again in vain; nothing was changed. */
    FAILED,
    /** As before. */
    UNDONE,
    /** Not undone, or not all of it; the reason says why. */
    KEPT;

    /** Whether there is something to undo. */
    boolean hasChanged() {
        return this == ADDED || this == RESTORED || this == CHANGED;
    }
}
