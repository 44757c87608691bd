package org.okolo.duplicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two clients may be one person, the surest sign first. */
@Schema(name = "DuplicateReason")
public enum Why {
    PHONE,
    EMAIL,
    /** The same handle in two networks. */
    HANDLE,
    /** The same first and last name. */
    NAME
}
