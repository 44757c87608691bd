package org.okolo.exchange.line;

import java.util.EnumSet;
import java.util.Set;
import org.okolo.network.Network;

/** What a column of a file can mean. */
public enum ImportField {
    NAME,
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    VK,
    FACEBOOK,
    /** An address of a page in any network we know. */
    PROFILE,
    PHONE,
    EMAIL,
    /** Another way to reach the client: a messenger, an address. */
    CONTACT,
    /** What the contact in the column behind is, or else in the one before: work, mobile. */
    CONTACT_LABEL,
    COMMENT,
    SOURCE,
    STATUS,
    OWNER,
    TAGS,
    NOTE,
    PRODUCT,
    PRICE,
    CURRENCY,
    BOUGHT_ON,
    ORDER_STATE,
    PURCHASE_COMMENT,
    /** What the project wants to know of its clients: the field is named by its key. */
    FIELD;

    static final Set<ImportField> NAMES = EnumSet.of(NAME, FIRST_NAME, MIDDLE_NAME, LAST_NAME);

    static final Set<ImportField> CONTACTS = EnumSet.of(PHONE, EMAIL, CONTACT);

    /** Of these there may be several columns, and any word of the heading tells: nobody calls anything else so. */
    static final Set<ImportField> WAYS_TO_REACH = EnumSet.of(VK, FACEBOOK, PHONE, EMAIL);

    private static final Set<ImportField> ADD_UP =
            EnumSet.of(VK, FACEBOOK, PHONE, EMAIL, TAGS, NOTE, PROFILE, CONTACT, CONTACT_LABEL);

    /** The column of the people of a network, which is called as the network. */
    static ImportField of(Network network) {
        return valueOf(network.name());
    }

    /** Whether several columns may mean it. */
    boolean addsUp() {
        return ADD_UP.contains(this);
    }
}
