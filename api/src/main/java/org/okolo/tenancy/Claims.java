package org.okolo.tenancy;

/** Names of the claims in an access token beyond the registered ones. */
public final class Claims {

    /** The project everything in the request belongs to. */
    public static final String PROJECT = "project";
    /** The account behind the manager. */
    public static final String ACCOUNT = "account";
    /** {@link Via}. */
    public static final String VIA = "via";
    /** The session or manager token this access token came from. */
    public static final String SID = "sid";
    /** The version of the manager when the token was made: an older one than revoked is refused. */
    public static final String EPOCH = "epoch";
    /** Until when the project may be written to, in seconds since 1970; absent when without end. */
    public static final String WRITES_UNTIL = "writes_until";

    /** {@link Scope}; absent when the whole role is meant. */
    public static final String SCOPE = "okolo_scope";

    /** There, and true, when the manager's role must have a second factor and the account has none. */
    public static final String HELD = "held";

    private Claims() {}
}
