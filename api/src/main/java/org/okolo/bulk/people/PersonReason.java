package org.okolo.bulk.people;

/** Why not all was done to a person, or undone. */
public enum PersonReason {
    /** A colleague's client, or one for a colleague: only the owner or a lead gives clients away. */
    NOT_YOURS,
    /** A client has 50 tags at most. */
    TOO_MANY_TAGS,
    /** The status was retired, the owner switched off or a tag removed before it was their turn. */
    NO_LONGER_THERE,
    /** No client, and none was to be added. */
    NO_CLIENT,
    /** Had to be forgotten before it was their turn. */
    ERASED,
    /** Somebody has worked with the client since, or what it had is no longer there. */
    CHANGED_SINCE,
    /** The client was deleted since. */
    DELETED
}
