package org.okolo.lookup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.digest.Sha256;
import org.okolo.limit.AsksByPost;
import org.okolo.limit.ForIcons;
import org.okolo.limit.ReadsOnly;
import org.okolo.tenancy.Role;

/** The heart: who of the people on a page is a client. */
@Path("/lookup")
@Tag(name = "Look-up")
public class LookupResource {

    @Inject
    LookUp lookUp;

    @Context
    HttpHeaders headers;

    @POST
    @ReadsOnly
    @ForIcons
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @AsksByPost
    @Operation(
            operationId = "lookUp",
            summary = "Find out which of these people are clients",
            description = "Send the `ETag` of the last answer as `If-None-Match`: if nothing has changed, the answer"
                    + " is 304 without a body. This only reads; report anything new on the page as a sighting.")
    @APIResponse(responseCode = "200", description = "Those people who are clients")
    @APIResponse(responseCode = "304", description = "Nothing has changed since the answer with this ETag")
    public RestResponse<LookupAnswer> lookup(@NotNull @Valid LookupRequest request) {
        var answer = lookUp.answer(request);
        var tag = new EntityTag(digest(answer));
        if (isKnown(tag)) {
            return RestResponse.ResponseBuilder.<LookupAnswer>notModified()
                    .tag(tag)
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(answer).tag(tag).build();
    }

    private boolean isKnown(EntityTag tag) {
        var known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(","))
                        .map(text -> text.trim().replaceFirst("^W/", ""))
                        .anyMatch(text -> text.equals("\"" + tag.getValue() + "\""));
    }

    /** Records write all their fields as text, so equal answers have equal digests. */
    private static String digest(LookupAnswer answer) {
        var digest = Arrays.copyOf(Sha256.of(answer.toString()), 16);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
