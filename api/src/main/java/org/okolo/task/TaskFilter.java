package org.okolo.task;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.okolo.page.QueryValue;
import org.okolo.problem.Invalid;

/** Which tasks are wanted, as query parameters; a missing one means any. */
public class TaskFilter {

    /** What is due: before now, on the caller's today, later, or never. */
    enum Due {
        OVERDUE,
        TODAY,
        LATER,
        NEVER
    }

    @QueryParam("due")
    @Parameter(
            description = "`overdue`, `today` (the caller's whole day, including tasks overdue since this morning),"
                    + " `later` (after today) or `never` (no date). Open tasks only")
    public String due;

    @QueryParam("done")
    @Parameter(description = "`true`: finished tasks; `false` (default): open ones")
    public String done;

    @QueryParam("assigneeId")
    @Parameter(description = "A manager, `me`, or `none`")
    public String assigneeId;

    @QueryParam("clientId")
    @Parameter(description = "A client, or `none`")
    public String clientId;

    /** @throws Invalid when it is none of the four */
    Due due() {
        return QueryValue.read("due", due, text -> Due.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    /** @throws Invalid when it is neither true nor false */
    boolean isOpen() {
        return !Boolean.TRUE.equals(QueryValue.truth("done", done));
    }
}
