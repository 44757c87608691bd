package org.okolo.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The outline of a status icon. */
@Schema(name = "StatusShape")
public enum Shape {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    HEXAGON,
    STAR,
    SHIELD,
    DROP
}
