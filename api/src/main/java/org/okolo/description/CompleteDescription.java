package org.okolo.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/**
 * Adds to every operation what its annotations imply: headers to send and refusals to expect. Nobody writes them by hand, and what
 * several operations have in common is written once.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CompleteDescription implements OASFilter {

    private final Endpoints endpoints;
    private final AnsweredFields answered;
    private final SharedAnswers answers = new SharedAnswers();

    /** @param index of the classes of the service, given by the build */
    public CompleteDescription(IndexView index) {
        endpoints = new Endpoints(index);
        answered = new AnsweredFields(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var operations = new ArrayList<Operation>();
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
                    complete(operation, endpoints.of(path, verb, operation.getOperationId()));
                    operations.add(operation);
                }));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("access"));
        var components = api.getComponents();
        answered.require(components.getSchemas(), operations);
        ProblemSchema.addTo(components);
        answers.written().forEach(components::addResponse);
        new SharedParameters(operations).share(components.getSchemas().keySet()).forEach(components::addParameter);
    }

    private void complete(Operation operation, Endpoint endpoint) {
        if (endpoint.answersNothing() && operation.getResponses().hasAPIResponse("201")) {
            // The library believes that every POST creates something.
            operation.getResponses().removeAPIResponse("201");
            operation
                    .getResponses()
                    .addAPIResponse("204", OASFactory.createAPIResponse().description("No Content"));
        }
        answers.refer(operation, Refusals.of(endpoint));
        if (endpoint.isOpen()) {
            // Said in so many words: nothing is needed, it has not been forgotten.
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        } else {
            operation.addExtension("x-role", endpoint.role());
        }
        if (endpoint.edits()) {
            operation.addParameter(header("If-Match", "The version you have read, in quotes: `\"7\"`")
                    .required(true));
        }
        if (endpoint.takesKey()) {
            operation.addParameter(header(
                    "Idempotency-Key",
                    "Any text, different for each request. Repeating a request with the same key within 24"
                            + " hours returns the same answer"));
        }
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
