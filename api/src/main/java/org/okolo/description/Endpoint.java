package org.okolo.description;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.okolo.edit.Edits;
import org.okolo.limit.AlsoAfterTrial;
import org.okolo.limit.ReadsOnly;

/** What the annotations of a resource's method say of the operation it offers. */
record Endpoint(String path, HttpMethod verb, MethodInfo method) {

    /** Whether nobody has to be signed in. */
    boolean isOpen() {
        return method.hasAnnotation(PermitAll.class);
    }

    /** The lowest role that may call it; for those that are not open. */
    String role() {
        var name = DotName.createSimple(RolesAllowed.class);
        var roles = method.hasAnnotation(name)
                ? method.annotation(name)
                : method.declaringClass().declaredAnnotation(name);
        return roles.value().asStringArray()[0];
    }

    boolean isForSomeRoles() {
        return !isOpen() && !role().equals("MANAGER");
    }

    boolean endsWithTrial() {
        var writes = verb != HttpMethod.GET && !method.hasAnnotation(ReadsOnly.class);
        return writes && !isOpen() && !isAlsoAfterTrial();
    }

    private boolean isAlsoAfterTrial() {
        var also = method.annotation(AlsoAfterTrial.class);
        return also != null
                && (also.value("inPart") == null || !also.value("inPart").asBoolean());
    }

    /** Whether there is nothing to say but that it is done. */
    boolean answersNothing() {
        return method.returnType().kind() == Type.Kind.VOID;
    }

    boolean isById() {
        return path.contains("{");
    }

    boolean takesBody() {
        return verb == HttpMethod.POST || verb == HttpMethod.PUT;
    }

    /** Whether it takes an {@code Idempotency-Key}. */
    boolean takesKey() {
        return method.hasAnnotation(POST.class) && !method.hasAnnotation(ReadsOnly.class);
    }

    /** Whether it wants an {@code If-Match}. */
    boolean edits() {
        return method.hasAnnotation(Edits.class);
    }
}
