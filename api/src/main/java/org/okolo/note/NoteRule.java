package org.okolo.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/** Who may read and who may change a note. What somebody may not read does not exist for them. */
@ApplicationScoped
class NoteRule {

    /** The same as {@link #mayRead}, for lists. */
    static final String READABLE = "(expiresAt is null or expiresAt > :now)"
            + " and (:lead = true or visibility = org.okolo.note.Visibility.TEAM or authorId = :me)";

    @Inject
    Clock clock;

    @Inject
    CurrentManager manager;

    /** What {@link #READABLE} asks for; to be added to. */
    Map<String, Object> readable() {
        var parameters = new HashMap<String, Object>();
        parameters.put("now", clock.instant());
        parameters.put("lead", manager.isAtLeast(Role.LEAD));
        parameters.put("me", manager.id());
        return parameters;
    }

    boolean mayRead(Note note) {
        return !note.isExpired(clock.instant()) && (note.isForTeam() || isAuthorOrLead(note));
    }

    /** @throws Refused when it is a colleague's */
    void mayChange(Note note) {
        if (!isAuthorOrLead(note)) {
            throw new Refused(ProblemType.FORBIDDEN, "Only the author of a note or a lead may change it.");
        }
    }

    private boolean isAuthorOrLead(Note note) {
        return note.authorId.equals(manager.id()) || manager.isAtLeast(Role.LEAD);
    }
}
