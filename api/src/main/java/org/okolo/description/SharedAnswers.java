package org.okolo.description;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.okolo.problem.ProblemType;

/** The refusals, one for each set of problems: written once, in the components; operations refer to them. */
final class SharedAnswers {

    private static final String COMMON = "CommonProblem";

    private final Map<String, APIResponse> written = new TreeMap<>();

    SharedAnswers() {
        var common = refusal(Refusals.OF_ALL, type -> "`" + type.slug() + "` (" + type.status() + "): " + type.title());
        written.put(
                COMMON, common.description("Any operation may answer with one of these. " + common.getDescription()));
        common.addHeader("Retry-After", ProblemSchema.retryAfter());
    }

    Map<String, APIResponse> written() {
        return written;
    }

    /** Says of the operation that it may refuse with these problems, and with those that any operation may. */
    void refer(Operation operation, Set<ProblemType> problems) {
        problems.stream()
                .collect(
                        Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toCollection(TreeSet::new)))
                .forEach((status, types) ->
                        operation.getResponses().addAPIResponse(status.toString(), reference(write(types))));
        operation.getResponses().setDefaultValue(reference(COMMON));
    }

    /** @return the name of the answer: {@code InvalidOrMalformed} */
    private String write(Set<ProblemType> types) {
        String name = types.stream().map(type -> Names.pascal(type.slug())).collect(Collectors.joining("Or"));
        written.computeIfAbsent(name, missing -> refusal(types, type -> "`" + type.slug() + "`: " + type.title()));
        return name;
    }

    private static APIResponse refusal(Set<ProblemType> types, Function<ProblemType, String> words) {
        var media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        types.forEach(
                type -> media.addExample(type.slug(), OASFactory.createExample().value(ProblemSchema.example(type))));
        return OASFactory.createAPIResponse()
                .description(types.stream().map(words).collect(Collectors.joining(". ")))
                .content(OASFactory.createContent().addMediaType("application/problem+json", media));
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref(name);
    }
}
