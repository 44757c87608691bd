package org.okolo.tenancy;

/** Through what a manager acts: the cabinet's session, or the extension's token; or that nobody acts but the service itself. */
public enum Via {
    CABINET,
    EXTENSION,
    SERVICE,
    /** In the background, as one of many changes. */
    BULK,
    /** Read from a file. */
    IMPORT
}
