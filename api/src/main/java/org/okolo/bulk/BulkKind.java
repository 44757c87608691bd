package org.okolo.bulk;

import java.util.List;
import org.okolo.event.EventKind;

/** What can be done to many clients at once. */
public enum BulkKind {
    STATUS(EventKind.CLIENT_STATUS),
    OWNER(EventKind.CLIENT_OWNER),
    TAG_ADD(EventKind.CLIENT_TAGS),
    TAG_REMOVE(EventKind.CLIENT_TAGS),
    DELETE(EventKind.CLIENT_DELETED, EventKind.CLIENT_RESTORED);

    private final List<EventKind> told;

    BulkKind(EventKind... told) {
        this.told = List.of(told);
    }

    /** The events that tell of a change of the same thing. */
    List<EventKind> told() {
        return told;
    }

    boolean isTag() {
        return this == TAG_ADD || this == TAG_REMOVE;
    }
}
