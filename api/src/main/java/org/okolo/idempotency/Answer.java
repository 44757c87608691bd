package org.okolo.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.okolo.edit.Versioned;

/**
 * What is said again when a request is repeated.
 *
 * @param body as JSON, or null without one
 */
record Answer(int status, Map<String, List<String>> headers, JsonNode body) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** From what a resource method has returned. */
    static Answer of(Object result, Method method, ObjectMapper json) {
        if (result instanceof RestResponse<?> response) {
            return of(response.getStatus(), response.getEntity(), response.getHeaders(), json);
        }
        var declared = method.getAnnotation(ResponseStatus.class);
        var status = declared != null ? declared.value() : result == null ? 204 : 200;
        return of(status, result, Map.of(), json);
    }

    private static Answer of(int status, Object entity, Map<String, List<Object>> given, ObjectMapper json) {
        var headers = new TreeMap<String, List<String>>();
        given.forEach((name, values) ->
                headers.put(name, values.stream().map(Answer::text).toList()));
        if (entity instanceof Versioned view) {
            headers.put(HttpHeaders.ETAG, List.of("\"" + view.version() + "\""));
        }
        return new Answer(status, headers, entity == null ? null : json.valueToTree(entity));
    }

    private static String text(Object header) {
        return header instanceof NewCookie cookie
                ? RuntimeDelegate.getInstance()
                        .createHeaderDelegate(NewCookie.class)
                        .toString(cookie)
                : header.toString();
    }

    /** All ids in a text, each once. */
    static String ids(String text) {
        return ID.matcher(text).results().map(MatchResult::group).distinct().collect(Collectors.joining(" "));
    }

    byte[] written(ObjectMapper json) {
        try {
            return json.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A view cannot be written", impossible);
        }
    }

    Response again() {
        var response = Response.status(status).header("Idempotent-Replayed", "true");
        new TreeMap<>(headers)
                .forEach((name, values) -> new ArrayList<>(values).forEach(value -> response.header(name, value)));
        return body == null || body.isNull()
                ? response.build()
                : response.entity(body.toString())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }
}
