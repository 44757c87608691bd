package org.okolo.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.client.Client;
import org.okolo.client.Clients;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.limit.AlsoAfterTrial;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.Role;

/** What a person may ask for by law: everything held on them, and to be forgotten. Deleted clients count too. */
@Path("/clients")
@Tag(name = "Privacy")
public class PrivacyResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    Clients clients;

    @Inject
    CollectPersonalFile file;

    @Inject
    EraseClient erasing;

    @GET
    @Path("/{id}/personal-file")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "getPersonalFile",
            summary = "Get everything held about a person, as one file",
            description = "JSON with the client and those merged into it, all rows of every kind, every handle,"
                    + " every event, whom data was passed on to (e-mails, webhooks, exports), where it came from"
                    + " (imports), and what the ids mean. Also available for deleted clients. What is held"
                    + " where, and for how long, is described in docs/privacy.md.")
    public RestResponse<PersonalFile> file(@PathParam("id") UUID id) {
        var client = found(Client.findById(id));
        return RestResponse.ResponseBuilder.ok(file.of(client))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"client-" + id + ".json\"")
                .build();
    }

    @POST
    @Path("/{id}/erase")
    @Transactional
    @Edits
    @AlsoAfterTrial("A person's right to be forgotten does not depend on whether somebody pays us")
    @RolesAllowed(Role.AT_LEAST_OWNER)
    @Operation(
            operationId = "eraseClient",
            summary = "Erase a person for good",
            description = "Removes every row of the client and of clients merged into it, and erases the person from"
                    + " events, e-mails, webhook responses and stored answers to repeated requests. Uploaded"
                    + " files whose import has not started must be uploaded again, and waiting import rows that"
                    + " name the person are left out. Also works for deleted clients and after the trial. This"
                    + " cannot be undone.")
    public Erased erase(@PathParam("id") UUID id) {
        var client = found(clients.lockedOrDeleted(id));
        ifMatch.check(client.version, () -> clients.view(client));
        return erasing.erase(client);
    }

    /** What has become a part of another client is that client's. */
    private static Client found(Client client) {
        return NotFound.unless(client == null || client.mergedInto != null ? null : client, "client");
    }
}
