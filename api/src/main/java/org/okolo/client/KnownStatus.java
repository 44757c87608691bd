package org.okolo.client;

import java.util.UUID;
import org.okolo.problem.Invalid;
import org.okolo.status.Status;

/** A client's status is one of the project's, or none. */
public final class KnownStatus {

    private KnownStatus() {}

    public static void check(UUID statusId) {
        if (statusId != null && !Status.isOffered(statusId)) {
            throw Invalid.field("statusId", "okolo.status");
        }
    }
}
