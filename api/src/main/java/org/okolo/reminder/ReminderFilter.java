package org.okolo.reminder;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.okolo.page.QueryValue;
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
        var asked = QueryValue.read("state", state, text -> State.valueOf(text.toUpperCase(Locale.ROOT)));
        return Objects.requireNonNullElse(asked, State.COMING);
    }

    /** @throws Invalid when it is no id */
    UUID client() {
        return QueryValue.read("clientId", clientId, UUID::fromString);
    }
}
