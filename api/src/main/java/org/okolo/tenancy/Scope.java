package org.okolo.tenancy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a manager token reaches; never further than its manager's role. */
@Schema(name = "TokenScope")
public enum Scope {
    /** Icons only: who is a client, and in which status. */
    LOOKUP,
    /** What the extension does for its manager: icons, and everything on the card beside a name. */
    CARD,
    /** All that its manager may see; changes nothing. */
    READ,
    /** All that its manager may do. */
    WRITE
}
