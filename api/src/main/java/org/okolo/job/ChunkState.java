package org.okolo.job;

/** How far a part of a job has come. */
enum ChunkState {
    PENDING,
    DONE,
    /** It failed again and again; nothing of it was done. */
    FAILED,
    /** Done, and to be undone. */
    UNDO,
    UNDONE
}
