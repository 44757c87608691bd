package org.okolo.reminder;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.okolo.problem.Invalid;

/** Which reminders are wanted, as query parameters. */
public class ReminderFilter {

    /** Each with the time its list is sorted by. */
    enum State {
        WAITING("waitingFor"),
        COMING("nextAt"),
        DONE("doneAt");

        final String field;

        State(String field) {
            this.field = field;
        }
    }

    @QueryParam("state")
    @Parameter(
            description = "`waiting`: due, and not yet dealt with; `coming` (default): still to come, repeats"
                    + " included; `done`")
    public String state;

    @QueryParam("clientId")
    @Parameter(description = "Only those about this client")
    public String clientId;

    /** @throws Invalid when it is none of the three */
    State state() {
        try {
            return state == null || state.isBlank() ? State.COMING : State.valueOf(state.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw Invalid.field("state", "okolo.wrong-type");
        }
    }

    /** @throws Invalid when it is no id */
    UUID client() {
        try {
            return clientId == null || clientId.isBlank() ? null : UUID.fromString(clientId);
        } catch (IllegalArgumentException noId) {
            throw Invalid.field("clientId", "okolo.wrong-type");
        }
    }
}
