package org.okolo.tenancy;

/** Through what a manager acts: the cabinet's session, or the extension's token. */
public enum Via {
    CABINET,
    EXTENSION
}
