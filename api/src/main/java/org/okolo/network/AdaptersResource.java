package org.okolo.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.limit.ForIcons;
import org.okolo.tenancy.Role;

/** Adapter data an operator puts in place of the built-in one when a network changes its pages. Data, never code. */
@Path("/networks")
@Tag(name = "Networks")
public class AdaptersResource {

    private static final Logger LOG = Logger.getLogger(AdaptersResource.class);
    private static final long LARGEST = 1 << 20;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "okolo.adapters.file")
    Optional<java.nio.file.Path> file;

    @GET
    @Path("/adapters")
    @ForIcons
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @Operation(
            operationId = "getAdapters",
            summary = "Get adapter data that replaces the built-in data",
            description = "An operator may replace the built-in adapters when a network changes its pages.")
    @APIResponse(
            responseCode = "200",
            description = "Adapter data",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "204", description = "Use the built-in adapters")
    public RestResponse<JsonNode> adapters() {
        return file.flatMap(this::read).map(RestResponse::ok).orElseGet(RestResponse::noContent);
    }

    /** A file that cannot be used is as good as none: the built-in adapters go on working, and the log says why. */
    private Optional<JsonNode> read(java.nio.file.Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                throw new IOException("larger than 1 MiB");
            }
            var data = json.readTree(path.toFile());
            if (!data.isObject()) {
                throw new IOException("not a JSON object");
            }
            return Optional.of(data);
        } catch (IOException unusable) {
            LOG.warnf("The adapters in %s are not used: %s", path, unusable.getMessage());
            return Optional.empty();
        }
    }
}
