package org.okolo.exchange.in;

import org.okolo.job.Job;

/** How far an import has come. */
public enum ImportState {
    UPLOADED,
    RUNNING,
    DONE,
    /** Its manager was switched off; what is done can be reverted. */
    STOPPED,
    REVERTING,
    REVERTED;

    /** @param job null before the start */
    static ImportState of(Job job) {
        if (job == null) {
            return UPLOADED;
        }
        return switch (job.state) {
            case RUNNING -> RUNNING;
            case DONE -> DONE;
            case STOPPED -> STOPPED;
            case UNDOING -> REVERTING;
            case UNDONE -> REVERTED;
        };
    }
}
