package org.okolo.manager;

import java.util.UUID;

/** A room in which things belong to a manager. When one leaves, every bean of this type passes on what the manager has. */
public interface HandsOver {

    /** What is passed on, in the plural and the glossary's word: {@code clients}, {@code tasks}. */
    String what();

    /** How much of it the manager has now. */
    long count(UUID managerId);

    /**
     * Passes on what the manager has, and records events for it. Called again and again, at last when nobody can give the manager
     * anything any more.
     *
     * @param most how much of it, at most
     */
    void handOver(UUID managerId, Successors successors, int most);
}
