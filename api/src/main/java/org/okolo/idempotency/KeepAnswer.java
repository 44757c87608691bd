package org.okolo.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;

/** Stores the answer in the very transaction of the work. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class KeepAnswer {

    @Inject
    KeyedRequest request;

    @Inject
    HttpServerRequest http;

    @Inject
    Keys keys;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object keep(InvocationContext call) throws Exception {
        var result = call.proceed();
        if (call.getMethod().isAnnotationPresent(POST.class) && request.hold() != null) {
            keys.keep(request.hold(), Answer.of(result, call.getMethod(), json), http.path());
        }
        return result;
    }
}
