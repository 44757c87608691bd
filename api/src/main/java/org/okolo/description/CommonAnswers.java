package org.okolo.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.okolo.edit.Edits;
import org.okolo.limit.AlsoAfterTrial;
import org.okolo.limit.ReadsOnly;
import org.okolo.problem.ProblemType;

/** Adds to every operation what its annotations imply: headers to send and refusals to expect. Nobody writes them by hand. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private final Map<String, MethodInfo> methods = new HashMap<>();

    /** @param index of the classes of the service, given by the build */
    public CommonAnswers(IndexView index) {
        index.getAnnotations(DotName.createSimple(Operation.class)).stream()
                .filter(annotation -> annotation.value("operationId") != null)
                .forEach(annotation -> methods.put(
                        annotation.value("operationId").asString(),
                        annotation.target().asMethod()));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema("Problem", ProblemSchema.problem());
        api.getComponents().addSchema("Violation", ProblemSchema.violation());
        // Of the library that shapes failures; ours says more.
        api.getComponents().removeSchema("HttpProblem");
        api.getComponents().removeSchema("HttpValidationProblem");
        api.getPaths().getPathItems().forEach(this::complete);
    }

    private void complete(String path, PathItem item) {
        item.getOperations().forEach((verb, operation) -> {
            var method = methods.get(operation.getOperationId());
            if (method == null) {
                throw new IllegalStateException(verb + " " + path + " has no operationId");
            }
            refusals(path, verb, method).forEach((status, types) -> operation
                    .getResponses()
                    .addAPIResponse(
                            status, refusal(types, operation.getResponses().getAPIResponse(status))));
            if (isOpen(method)) {
                // Said in so many words: nothing is needed, it has not been forgotten.
                operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
            } else {
                operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme("access"));
                operation.addExtension("x-role", role(method));
            }
            headers(method).forEach(operation::addParameter);
        });
    }

    private static List<Parameter> headers(MethodInfo method) {
        var found = new ArrayList<Parameter>();
        if (method.hasAnnotation(Edits.class)) {
            found.add(header("If-Match", true, "The version you read, quoted: `\"7\"`"));
        }
        if (takesKey(method)) {
            found.add(header(
                    "Idempotency-Key",
                    false,
                    "Any text you choose, new for each request: a repetition within 24 h gets the same answer"));
        }
        return found;
    }

    private static Map<String, List<ProblemType>> refusals(String path, PathItem.HttpMethod verb, MethodInfo method) {
        var found = new TreeMap<String, List<ProblemType>>();
        var open = isOpen(method);
        var writes = verb != PathItem.HttpMethod.GET && !method.hasAnnotation(ReadsOnly.class);
        add(found, true, ProblemType.INVALID, ProblemType.MALFORMED);
        add(found, !open, ProblemType.UNAUTHENTICATED);
        add(found, writes && !open && !method.hasAnnotation(AlsoAfterTrial.class), ProblemType.TRIAL_OVER);
        add(found, !open && !role(method).equals("MANAGER"), ProblemType.FORBIDDEN);
        add(found, path.contains("{"), ProblemType.NOT_FOUND);
        add(found, true, ProblemType.NOT_ACCEPTABLE, ProblemType.ADDRESS_TOO_LONG, ProblemType.TOO_MANY_REQUESTS);
        add(found, true, ProblemType.HEADERS_TOO_LARGE, ProblemType.INTERNAL);
        add(found, takesKey(method), ProblemType.REQUEST_RUNNING, ProblemType.KEY_REUSED);
        add(found, method.hasAnnotation(Edits.class), ProblemType.STALE, ProblemType.IF_MATCH_REQUIRED);
        var hasBody = verb == PathItem.HttpMethod.POST || verb == PathItem.HttpMethod.PUT;
        add(found, hasBody, ProblemType.TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        return found;
    }

    private static void add(Map<String, List<ProblemType>> found, boolean applies, ProblemType... types) {
        for (var type : types) {
            if (applies) {
                found.merge(String.valueOf(type.status()), List.of(type), (one, other) -> {
                    var all = new ArrayList<ProblemType>(one);
                    all.addAll(other);
                    return all;
                });
            }
        }
    }

    private static boolean takesKey(MethodInfo method) {
        return method.hasAnnotation(POST.class) && !method.hasAnnotation(ReadsOnly.class);
    }

    private static boolean isOpen(MethodInfo method) {
        return method.hasAnnotation(PermitAll.class);
    }

    /** The lowest role that may call it. */
    private static String role(MethodInfo method) {
        var name = DotName.createSimple(RolesAllowed.class);
        var roles = method.hasAnnotation(name)
                ? method.annotation(name)
                : method.declaringClass().declaredAnnotation(name);
        return roles.value().asStringArray()[0];
    }

    /** @param told what the resource itself says of this status, which comes first; or null */
    private static APIResponse refusal(List<ProblemType> types, APIResponse told) {
        var description = types.stream()
                .map(type -> "`" + type.slug() + "`: " + type.title())
                .reduce((one, other) -> one + ". " + other)
                .orElseThrow();
        return OASFactory.createAPIResponse()
                .description(told == null ? description : told.getDescription() + ". " + description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .example(ProblemSchema.example(types.get(0)))));
    }

    private static Parameter header(String name, boolean required, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
