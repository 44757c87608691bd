package org.okolo.assignment;

/** How new clients find their owner when nobody has named one. */
public enum AssignmentMode {
    /** Not at all. */
    OFF,
    /** One after the other. */
    TURN,
    /** Whoever has the fewest open clients. */
    LOAD
}
