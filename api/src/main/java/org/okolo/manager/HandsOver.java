package org.okolo.manager;

import java.util.UUID;

/**
 * A room in which things belong to a manager. When one leaves, every bean of this type passes on what the manager has, all in one
 * transaction: either everything changes hands, or nothing does.
 */
public interface HandsOver {

    /** What is passed on, in the plural and the glossary's word: {@code clients}, {@code tasks}. */
    String what();

    /** How much of it the manager has now. */
    long count(UUID managerId);

    /**
     * Passes on everything the manager has, and records events for it. Called twice in the same transaction: first for the bulk, then,
     * when nobody can give the manager anything any more, for what has come meanwhile.
     */
    void handOver(UUID managerId, Successors successors);
}
