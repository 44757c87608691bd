package org.okolo.job;

/** Why a job waits. */
public enum PauseReason {
    /** The trial or the licence has ended; it goes on by itself within a minute of a new one. */
    READ_ONLY
}
