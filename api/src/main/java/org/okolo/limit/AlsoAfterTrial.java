package org.okolo.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a resource method that changes the project and is allowed all the same when it can otherwise only be read. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AlsoAfterTrial {
    /** Why. */
    String value();

    /** Whether only some of what the method does is allowed then; it asks {@link ReadOnlyProject} itself. */
    boolean inPart() default false;
}
