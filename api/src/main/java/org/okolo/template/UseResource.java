package org.okolo.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.limit.AsksByPost;
import org.okolo.limit.ForCard;
import org.okolo.limit.ReadsOnly;
import org.okolo.tenancy.Role;

/** Makes a message of a template, and counts when it is used. */
@Path("/templates")
@Tag(name = "Templates")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class UseResource {

    @Inject
    TemplateRule rule;

    @Inject
    UseTemplate using;

    @POST
    @Path("/{id}/render")
    @ReadsOnly
    @AsksByPost
    @ForCard
    @Operation(
            operationId = "renderTemplate",
            summary = "Turn a template into a message",
            description = "Fills in the placeholders; sends nothing. Variants for the network are preferred to those"
                    + " for any network; with `TURN`, each use moves on to the next variant. `warning` is set"
                    + " from 40 uses a day in one community.")
    public Rendered render(@PathParam("id") UUID id, @NotNull @Valid RenderRequest request) {
        return using.render(rule.visible(Template.<Template>findById(id)), request);
    }

    @POST
    @Path("/{id}/uses")
    @Transactional
    @ForCard
    @Operation(
            operationId = "recordTemplateUse",
            summary = "Record that a template was used",
            description =
                    "Counts the use, per community and day in the project's time zone, and keeps it as an" + " event.")
    public Used use(@PathParam("id") UUID id, @NotNull @Valid Use use) {
        return using.use(rule.visible(Template.locked(id)), use);
    }
}
