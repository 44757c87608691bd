package org.okolo.duplicate;

/** Why two clients may be one person, the surest sign first. */
public enum Why {
    PHONE,
    EMAIL,
    /** The same handle in two networks. */
    HANDLE,
    /** The same first and last name. */
    NAME
}
