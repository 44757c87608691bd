package org.okolo.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.limit.ReadsOnly;
import org.okolo.network.Network;
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

    /**
     * What the message is for.
     *
     * @param clientId whom it is for
     * @param network where it is for; a variant of this network comes first
     * @param community where it will stand: tells how often the template was used there today
     * @param seed the same seed picks the same variant, where it is picked at random
     */
    public record RenderRequest(
            @Schema(nullable = true) UUID clientId,
            @Schema(nullable = true) Network network,

            @Size(max = 64) @Schema(nullable = true, examples = "club1900008499")
            String community,

            @Schema(nullable = true) Long seed) {}

    /**
     * @param text for the message box; what is missing stands in it as its placeholder
     * @param variant which of the variants it is, from 0
     * @param missing placeholders without words, as {@code client.field.city}; a text with any is not to be inserted as it is
     * @param usesToday in this community; 0 when none is named
     * @param warning so often that the network may take it for spam
     */
    public record Rendered(String text, int variant, Set<String> missing, int usesToday, boolean warning) {}

    /**
     * Where a template was used.
     *
     * @param clientId whom it was for
     * @param variant which of the variants it was, from 0
     */
    public record Use(
            @Schema(nullable = true) UUID clientId,
            @Schema(nullable = true) Network network,

            @Size(max = 64) @Schema(nullable = true, examples = "club1900008499")
            String community,

            @Min(0) @Schema(nullable = true) Integer variant) {}

    /** @param uses of the template in all, everywhere */
    public record Used(int uses, int usesToday, boolean warning) {}

    @POST
    @Path("/{id}/render")
    @ReadsOnly
    @Operation(
            operationId = "renderTemplate",
            summary = "Make a message of a template",
            description =
                    "Puts words in place of the placeholders and sends nothing. Variants for the network come before those"
                            + " for any; by turn each use moves on to the next one. `warning` from 40 uses a day in one community.")
    public Rendered render(@PathParam("id") UUID id, @NotNull @Valid RenderRequest request) {
        return using.render(rule.visible(Template.<Template>findById(id)), request);
    }

    @POST
    @Path("/{id}/uses")
    @Transactional
    @Operation(
            operationId = "useTemplate",
            summary = "Say that a template was used",
            description = "Counts it, per day of the project's time zone and community, and keeps it as an event.")
    public Used use(@PathParam("id") UUID id, @NotNull @Valid Use use) {
        return using.use(rule.visible(Template.locked(id)), use);
    }
}
