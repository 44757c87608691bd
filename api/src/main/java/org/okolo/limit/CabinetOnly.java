package org.okolo.limit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that gives, takes or shows access: closed to every manager token, whatever its scope, so that a stolen one
 * cannot outlive its end or grow.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CabinetOnly {}
