package org.okolo.merge;

import org.okolo.client.ClientView;
import org.okolo.client.change.NewClient;
import org.okolo.problem.Invalid;

/** Whether what two clients make together is still a client that can be saved and imported. */
final class Room {

    private Room() {}

    /** @throws Invalid when it is not, and says what is too much */
    static void check(ClientView together) {
        refuse(length(together.comment()) > NewClient.LONGEST_COMMENT, "okolo.merge-comment");
        refuse(together.contacts().size() > NewClient.MOST_CONTACTS, "okolo.merge-contacts");
        refuse(together.tagIds().size() > NewClient.MOST_TAGS, "okolo.merge-tags");
        refuse(together.profiles().size() > NewClient.MOST_PROFILES, "okolo.merge-profiles");
    }

    private static int length(String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }

    private static void refuse(boolean tooMuch, String message) {
        if (tooMuch) {
            throw Invalid.field("otherId", message);
        }
    }
}
