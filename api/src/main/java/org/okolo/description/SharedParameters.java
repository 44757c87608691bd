package org.okolo.description;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters that several operations have in the same words: written once, in the components; operations refer to them. */
final class SharedParameters {

    private final List<Use> uses = new ArrayList<>();

    SharedParameters(List<Operation> operations) {
        for (var operation : operations) {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> {
                    // A note of the library's to itself, which differs where the words do not.
                    parameter.removeExtension("x-smallrye-private-param-ref");
                    use(parameter).add(operation);
                });
            }
        }
        uses.removeIf(use -> use.operations().size() < 2);
    }

    /**
     * Puts references in their place.
     *
     * @param taken names of schemas: generated clients keep both in one place
     * @return what they refer to, by name
     */
    Map<String, Parameter> share(Set<String> taken) {
        var written = new TreeMap<String, Parameter>();
        uses.stream().collect(groupingBy(use -> use.parameter().getName())).forEach((name, namesakes) -> {
            var isAlone = namesakes.size() == 1 && !taken.contains(Names.pascal(name));
            for (var use : namesakes) {
                var shared = Names.pascal(isAlone ? name : use.tag() + name);
                if (taken.contains(shared) || written.put(shared, use.parameter()) != null) {
                    throw new IllegalStateException("Two parameters would be called " + shared);
                }
                use.refer(shared);
            }
        });
        return written;
    }

    /** Found by {@code equals}: a model of the library remembers the hash it had before it was completed. */
    private List<Operation> use(Parameter parameter) {
        return uses.stream()
                .filter(use -> use.parameter().equals(parameter))
                .findFirst()
                .orElseGet(() -> {
                    var first = new Use(parameter, new ArrayList<>());
                    uses.add(first);
                    return first;
                })
                .operations();
    }

    private record Use(Parameter parameter, List<Operation> operations) {

        /** What tells it from its namesakes: the tag of its operations, where they have one in common. */
        String tag() {
            var tags = operations.stream()
                    .map(operation -> operation.getTags().get(0))
                    .distinct()
                    .toList();
            return tags.size() == 1 ? tags.get(0) + " " : "";
        }

        void refer(String name) {
            for (var operation : operations) {
                var all = new ArrayList<>(operation.getParameters());
                all.replaceAll(one ->
                        one.equals(parameter) ? OASFactory.createParameter().ref(name) : one);
                operation.setParameters(all);
            }
        }
    }
}
