package org.okolo.field;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.edit.Order;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.limit.ForCard;
import org.okolo.problem.Conflict;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.tenancy.Role;

/** What the project wants to know of its clients. Removing a field asks for these: {@code client.retire.RemoveFieldResource}. */
@Path("/fields")
@Tag(name = "Fields")
public class FieldResource {

    private static final int MOST = 100;

    @Inject
    IfMatch ifMatch;

    @Inject
    Events events;

    /** All fields, in order. */
    public record FieldList(List<FieldView> items) {}

    @GET
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @ForCard
    @Operation(
            operationId = "listFields",
            summary = "List all client fields, in order",
            description = "Includes retired ones. There are at most 100, so they come all at once.")
    public FieldList list() {
        return new FieldList(Field.inOrder().stream().map(FieldView::new).toList());
    }

    @POST
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "addField",
            summary = "Add a field at the end",
            description = "Its key and kind cannot be changed later. If the key is in use, the answer is `conflict`.")
    public RestResponse<FieldView> add(@NotNull @Valid NewField wanted) {
        var present = Field.inOrder();
        if (present.size() >= MOST) {
            throw new Conflict(ProblemType.CONFLICT, "A project has " + MOST + " fields at most.");
        }
        var field = new Field();
        field.fieldKey = wanted.key();
        field.kind = wanted.kind();
        field.append(present);
        field.version = 1;
        apply(field, wanted.edit());
        try {
            field.persistAndFlush();
        } catch (ConstraintViolationException taken) {
            throw new Conflict(ProblemType.CONFLICT, "There is a field with this key already.");
        }
        var view = new FieldView(field);
        events.record(Change.of(EventKind.FIELD_ADDED).subject(field.id).after(view));
        return RestResponse.status(RestResponse.Status.CREATED, view);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Edits
    @Operation(
            operationId = "editField",
            summary = "Rename a field, change its choices, or retire it",
            description = "Existing values stay as they are, even if their choice is removed or the field is retired.")
    public FieldView edit(@PathParam("id") UUID id, @NotNull @Valid FieldEdit edit) {
        var field = NotFound.unless(Field.locked(id), "field");
        var before = ifMatch.check(new FieldView(field));
        apply(field, edit);
        field.version++;
        var view = new FieldView(field);
        events.record(
                Change.of(EventKind.FIELD_EDITED).subject(id).before(before).after(view));
        return view;
    }

    @PUT
    @Path("/order")
    @Transactional
    @RolesAllowed(Role.AT_LEAST_LEAD)
    @Operation(
            operationId = "orderFields",
            summary = "Reorder the fields",
            description = "The list must name every field exactly once.")
    public FieldList order(@NotNull @Valid Order order) {
        var before = order.put(Field.inOrder(), "okolo.field-order");
        events.record(Change.of(EventKind.FIELD_ORDERED).before(before).after(order));
        return list();
    }

    private static void apply(Field field, FieldEdit edit) {
        if ((field.kind == FieldKind.CHOICE) == edit.choices().isEmpty()) {
            throw Invalid.field("choices", "okolo.field-choices");
        }
        field.apply(edit);
    }
}
