package org.okolo.description;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Finds the method that offers an operation, by the id that both have. */
final class Endpoints {

    private final Map<String, MethodInfo> methods = new HashMap<>();

    Endpoints(IndexView index) {
        index.getAnnotations(DotName.createSimple(Operation.class)).stream()
                .filter(annotation -> annotation.value("operationId") != null)
                .forEach(annotation -> methods.put(
                        annotation.value("operationId").asString(),
                        annotation.target().asMethod()));
    }

    Endpoint of(String path, HttpMethod verb, String operationId) {
        var method = methods.get(operationId);
        if (method == null) {
            throw new IllegalStateException(verb + " " + path + " has no operationId");
        }
        return new Endpoint(path, verb, method);
    }
}
