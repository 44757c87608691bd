package org.okolo.assignment;

import java.util.List;
import java.util.UUID;
import org.okolo.edit.Versioned;

/**
 * How new clients are shared out.
 *
 * @param managerIds among whom, in the order of their turns; empty: all managers who are switched on
 */
public record AssignmentView(AssignmentMode mode, List<UUID> managerIds, int version) implements Versioned {

    static AssignmentView of(Assignment assignment) {
        return new AssignmentView(assignment.mode, Assignee.inOrder(), assignment.version);
    }
}
