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
    @Operation(
            operationId = "listTemplates",
            summary = "Find templates",
            description = "Those of the team and one's own, by position; within a folder that is its order.")
    public Page<TemplateView> list(@BeanParam @Valid TemplateFilter filter, @BeanParam @Valid PageRequest page) {
        return finding.page(filter, page);
    }

    @POST
    @Transactional
    @Operation(
            operationId = "addTemplate",
            summary = "Write a template",
            description =
                    "It comes last in its folder. A placeholder nobody knows is refused; `shortcut-taken` when another of the"
                            + " same owner has the shortcut. The team has 1,000 at most, a manager 200.")
    public RestResponse<TemplateView> add(@NotNull @Valid TemplateEdit wanted) {
        return RestResponse.status(RestResponse.Status.CREATED, writing.add(wanted));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTemplate",
            summary = "One template",
            description = "A colleague's own one is not found.")
    public TemplateView get(@PathParam("id") UUID id) {
        return TemplateView.of(rule.visible(Template.<Template>findById(id)));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Edits
    @Operation(
            operationId = "editTemplate",
            summary = "Change a template",
            description = "Replaces everything; one that changes its folder comes last there.")
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
            description = "With the count of its uses.")
    public void delete(@PathParam("id") UUID id) {
        writing.delete(checked(id));
    }

    @PUT
    @Path("/order")
    @Transactional
    @Operation(
            operationId = "orderTemplates",
            summary = "Put the templates of one folder in another order",
            description = "The list names every template of one folder, or of those in none, exactly once.")
    public TemplateOrder order(@NotNull @Valid TemplateOrder order) {
        writing.order(order.ids());
        return order;
    }

    private Template checked(UUID id) {
        var template = rule.visible(Template.locked(id));
        rule.mayChange(template.isShared());
        ifMatch.check(template.version, () -> TemplateView.of(template));
        return template;
    }
}
