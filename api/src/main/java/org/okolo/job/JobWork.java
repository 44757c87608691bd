package org.okolo.job;

/** What a room does in its jobs. It is called in the project, as the manager of the job, in a transaction of its own for each part. */
public interface JobWork {

    JobKind kind();

    /** Does a part: reads {@link JobChunk#input}, writes {@link JobChunk#result} and counts. */
    void work(Job job, JobChunk chunk);

    /** Undoes a part that was done, as far as nothing has changed since. */
    void undo(Job job, JobChunk chunk);

    /** A part is given up before it was done: writes into {@link JobChunk#result} that none of its items was. */
    void givenUp(Job job, JobChunk chunk);

    /** Undoing a part is given up: writes into {@link JobChunk#result} that all it did is kept. */
    void undoGivenUp(Job job, JobChunk chunk);

    /** Everything is done, or undone; in a transaction of its own. */
    default void end(Job job) {}
}
