package org.okolo.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that is open also to a manager whose role must have a second factor and who has none yet: what shows who they
 * are, what sets the factor up, and what closes their own access.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithoutSecondFactor {}
