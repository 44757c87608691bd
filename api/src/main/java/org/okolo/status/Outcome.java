package org.okolo.status;

/** Whether a status ends the process, and how. */
public enum Outcome {
    OPEN,
    WON,
    LOST
}
