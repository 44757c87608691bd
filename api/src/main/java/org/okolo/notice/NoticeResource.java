package org.okolo.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.limit.ForCard;
import org.okolo.limit.ReadsOnly;
import org.okolo.tenancy.Role;

/** Which of a manager's browsers shows that a reminder or a task is due. */
@Path("/notices")
@Tag(name = "Reminders")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class NoticeResource {

    private static final String NOTHING_CHANGES =
            "Nothing of the project changes, and reminders come after the trial too";

    @Inject
    ShareNotices sharing;

    /** @param items what this browser is to show, of what it asked for */
    public record Claimed(List<DueSubject> items) {}

    @POST
    @Path("/claim")
    @Transactional
    @ReadsOnly(NOTHING_CHANGES)
    @ForCard
    @Operation(
            operationId = "claimNotices",
            summary = "Claim what this browser is to show",
            description = "Of several browsers of one manager, each due time is given to one. What it has not reported"
                    + " as shown within a minute is free again, also for itself; a repeated claim of the same browser"
                    + " gets the same answer. What is not due, not open or not the caller's own is left out.")
    public Claimed claim(@NotNull @Valid DueInBrowser wanted) {
        return new Claimed(sharing.claim(wanted));
    }

    @POST
    @Path("/shown")
    @Transactional
    @ReadsOnly(NOTHING_CHANGES)
    @ForCard
    @Operation(
            operationId = "reportNoticesShown",
            summary = "Report what this browser has shown",
            description = "From then on nobody gets it. What this browser has not claimed is ignored.")
    public void shown(@NotNull @Valid DueInBrowser shown) {
        sharing.shown(shown);
    }
}
