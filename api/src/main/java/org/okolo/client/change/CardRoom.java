package org.okolo.client.change;

import org.okolo.client.ClientView;
import org.okolo.problem.Invalid;

/** How much a card holds. Whoever has more, from a time when merges allowed it, can be saved as long as it does not become more. */
final class CardRoom {

    private CardRoom() {}

    /** @throws Invalid when the edit makes the client larger than a card may be */
    static void check(ClientView before, ClientEdit edit) {
        refuse(length(edit.comment()), NewClient.LONGEST_COMMENT, length(before.comment()), "comment");
        var contacts = edit.contacts() == null ? 0 : edit.contacts().size();
        refuse(contacts, NewClient.MOST_CONTACTS, before.contacts().size(), "contacts");
    }

    private static void refuse(int wanted, int most, int had, String field) {
        if (wanted > most && wanted > had) {
            throw Invalid.field(field, "okolo.most", String.valueOf(most));
        }
    }

    private static int length(String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }
}
