package org.okolo.status;

/** The outline of a status icon. */
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
