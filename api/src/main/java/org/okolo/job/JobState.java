package org.okolo.job;

/** How far a job has come. */
public enum JobState {
    RUNNING,
    DONE,
    /** The manager it works for has been switched off meanwhile; what is done can be undone. */
    STOPPED,
    UNDOING,
    UNDONE
}
