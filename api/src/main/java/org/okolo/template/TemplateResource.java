package org.okolo.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.edit.Order;
import org.okolo.limit.ForCard;
import org.okolo.page.Page;
import org.okolo.page.PageRequest;
import org.okolo.tenancy.Role;

/** Quick messages: find, write, change, put in order. */
@Path("/templates")
@Tag(name = "Templates")
@RolesAllowed(Role.AT_LEAST_MANAGER)
public class TemplateResource {

    @Inject
    IfMatch ifMatch;

    @Inject
    TemplateRule rule;

    @Inject
    FindTemplates finding;

    @Inject
    WriteTemplates writing;

    @GET
    @ForCard
    @Operation(
            operationId = "listTemplates",
            summary = "Find templates",
            description = "The team's and your own, by position, which is their order within a folder.")
    public Page<TemplateView> list(@BeanParam @Valid TemplateFilter filter, @BeanParam @Valid PageRequest page) {
        return finding.page(filter, page);
    }

    @POST
    @Transactional
    @Operation(
            operationId = "addTemplate",
            summary = "Add a template",
            description = "It goes to the end of its folder. Unknown placeholders are refused; `shortcut-taken` if"
                    + " another template of the same owner has the shortcut. The team may have at most 1,000,"
                    + " and each manager 200.")
    public RestResponse<TemplateView> add(@NotNull @Valid TemplateEdit wanted) {
        return RestResponse.status(RestResponse.Status.CREATED, writing.add(wanted));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTemplate",
            summary = "Get a template",
            description = "Other people's own templates are not found, nor are they in events and exports.")
    public TemplateView get(@PathParam("id") UUID id) {
        return TemplateView.of(rule.visible(Template.<Template>findById(id)));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Edits
    @Operation(
            operationId = "editTemplate",
            summary = "Edit a template",
            description = "Replaces everything. A template that changes folders goes to the end of the new one.")
    public TemplateView edit(@PathParam("id") UUID id, @NotNull @Valid TemplateEdit edit) {
        return writing.edit(checked(id), edit);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Edits
    @Operation(
            operationId = "deleteTemplate",
            summary = "Delete a template",
            description = "Its usage count is deleted too.")
    public void delete(@PathParam("id") UUID id) {
        writing.delete(checked(id));
    }

    @PUT
    @Path("/order")
    @Transactional
    @Operation(
            operationId = "orderTemplates",
            summary = "Reorder the templates of a folder",
            description = "The list must name every template of one folder, or every template in no folder, exactly"
                    + " once.")
    public Order order(@NotNull @Valid Order order) {
        writing.order(order);
        return order;
    }

    private Template checked(UUID id) {
        var template = rule.visible(Template.locked(id));
        rule.mayChange(template.isShared());
        ifMatch.check(template.version, () -> TemplateView.of(template));
        return template;
    }
}
