package org.okolo.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.problem.TooLarge;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** The project's picture. Comes back as it went in, so it is sent with headers that let it be nothing but a picture. */
@Path("/project")
@Tag(name = "Project")
public class LogoResource {

    @Inject
    CurrentProject current;

    @Inject
    Events events;

    @GET
    @Path("/logo")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @Produces({"image/png", "image/jpeg", "image/webp"})
    @Operation(operationId = "getLogo", summary = "Get the logo", description = "404 if the project has none.")
    @APIResponse(
            responseCode = "200",
            description = "The image",
            content = {
                @Content(mediaType = "image/png"),
                @Content(mediaType = "image/jpeg"),
                @Content(mediaType = "image/webp")
            })
    public Response get() {
        var logo = Logo.ofProject().orElseThrow(() -> new NotFound("logo"));
        return Response.ok(logo.image, logo.mediaType)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .build();
    }

    @PUT
    @Path("/logo")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_OWNER)
    @Consumes({"image/png", "image/jpeg", "image/webp"})
    @Operation(
            operationId = "setLogo",
            summary = "Set the logo",
            description = "A PNG, JPEG or WebP image of at most 512 KiB; the format is detected from the content.")
    public void set(byte[] image) {
        if (image.length > Logo.LARGEST) {
            throw new TooLarge("A logo may have 512 KiB.");
        }
        var type = ImageType.of(image).orElseThrow(() -> Invalid.field("body", "okolo.image"));
        var project = Project.locked(current.id());
        var logo = Logo.ofProject().orElseGet(Logo::new);
        logo.mediaType = type.mediaType();
        logo.image = image;
        logo.persist();
        changed(project, true);
    }

    @DELETE
    @Path("/logo")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_OWNER)
    @Operation(operationId = "removeLogo", summary = "Remove the logo", description = "Does nothing if there is none.")
    public void remove() {
        var project = Project.locked(current.id());
        if (Logo.deleteAll() > 0) {
            changed(project, false);
        }
    }

    private void changed(Project project, boolean hasLogo) {
        project.logoVersion++;
        events.record(Change.of(EventKind.PROJECT_LOGO).subject(project.id).after(Map.of("hasLogo", hasLogo)));
    }
}
