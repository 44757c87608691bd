package org.okolo.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.okolo.limit.ReadsOnly;
import org.okolo.problem.Invalid;

/**
 * Honours {@code Idempotency-Key} on every writing POST: the work is done once, and its answer said again to whoever repeats the request.
 * Stands around the transaction; {@link KeepAnswer} stands inside it, so that work and answer are committed together. When the work
 * fails the key is free again.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 50)
public class OncePerKey {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    @Inject
    HttpServerRequest http;

    @Inject
    JsonWebToken token;

    @Inject
    KeyedRequest request;

    @Inject
    Keys keys;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = isWritingPost(call) ? http.getHeader(HEADER) : null;
        if (key == null || request.hold() != null) {
            return call.proceed();
        }
        if (!VISIBLE.matcher(key).matches()) {
            throw Invalid.field(HEADER, "okolo.key");
        }
        var subject = token.getSubject();
        var hold = keys.hold(new Seal(subject == null ? "door" : subject, key));
        var before = keys.take(hold, fingerprint(call));
        return before != null ? again(before) : work(hold, call);
    }

    private Object work(Hold hold, InvocationContext call) throws Exception {
        request.begin(hold);
        var done = false;
        try {
            var result = call.proceed();
            done = true;
            return result;
        } finally {
            request.end();
            if (!done) {
                keys.release(hold);
            }
        }
    }

    /** Resource methods declare views, not responses, so the answer goes out as an exception that carries it. */
    private static Object again(Answer answer) {
        throw new Replay(answer.again());
    }

    private static boolean isWritingPost(InvocationContext call) {
        return call.getMethod().isAnnotationPresent(POST.class)
                && !call.getMethod().isAnnotationPresent(ReadsOnly.class)
                && Arc.container().requestContext().isActive();
    }

    /** Of what is asked: the address and the arguments as understood, so that white space makes no other request. */
    private byte[] fingerprint(InvocationContext call) throws Exception {
        return Seal.hash(http.path(), json.writeValueAsString(call.getParameters()));
    }
}
