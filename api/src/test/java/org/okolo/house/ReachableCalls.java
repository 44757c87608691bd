package org.okolo.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What a method calls, itself or through methods of its own room. */
final class ReachableCalls {

    private ReachableCalls() {}

    static Stream<JavaMethodCall> from(JavaMethod method) {
        return from(method, new HashSet<>()).stream();
    }

    private static Set<JavaMethodCall> from(JavaMethod method, Set<JavaMethod> seen) {
        var calls = new HashSet<JavaMethodCall>();
        if (seen.add(method)) {
            calls.addAll(method.getMethodCallsFromSelf());
            method.getMethodCallsFromSelf().stream()
                    .filter(call -> room(call.getTargetOwner()).equals(room(method.getOwner())))
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .filter(JavaMethod.class::isInstance)
                    .map(JavaMethod.class::cast)
                    .forEach(next -> calls.addAll(from(next, seen)));
        }
        return calls;
    }

    /** With the rooms within it. */
    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^(org\\.okolo\\.\\w+).*", "$1");
    }
}
