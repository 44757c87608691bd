package org.okolo.task;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
        try {
            return due == null || due.isBlank() ? null : Due.valueOf(due.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw Invalid.field("due", "okolo.wrong-type");
        }
    }

    /** @throws Invalid when it is neither true nor false */
    boolean isOpen() {
        return switch (done == null ? "" : done) {
            case "", "false" -> true;
            case "true" -> false;
            default -> throw Invalid.field("done", "okolo.wrong-type");
        };
    }

    /** @throws Invalid when it is no id */
    static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Invalid.field(field, "okolo.wrong-type");
        }
    }
}
