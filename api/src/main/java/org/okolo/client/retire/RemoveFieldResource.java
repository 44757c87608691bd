package org.okolo.client.retire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.client.ClientField;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.field.Field;
import org.okolo.field.FieldView;
import org.okolo.problem.Conflict;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.Role;

/** Removing a field asks for its clients, so it stands with the clients. */
@Path("/fields")
@Tag(name = "Fields")
@RolesAllowed(Role.AT_LEAST_LEAD)
public class RemoveFieldResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @Operation(
            operationId = "removeField",
            summary = "Delete an unused field",
            description = "If clients have the field, the answer is `field-in-use`: retire it instead, and nothing"
                    + " is lost.")
    public void remove(@PathParam("id") UUID id) {
        var field = NotFound.unless(Field.locked(id), "field");
        ifMatch.check(new FieldView(field));
        if (ClientField.find("fieldId", id).firstResult() != null) {
            throw new Conflict(ProblemType.FIELD_IN_USE, "Clients have this field; retire it instead.");
        }
        events.record(Change.of(EventKind.FIELD_REMOVED).subject(id).before(new FieldView(field)));
        field.delete();
    }
}
