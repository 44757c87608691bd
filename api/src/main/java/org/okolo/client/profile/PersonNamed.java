package org.okolo.client.profile;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An id or a handle names a person: what is given can be one, and something is given. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(
        validatedBy = {PersonCheck.InNewProfile.class, PersonCheck.InSighting.class, PersonCheck.InPersonSeen.class})
@interface PersonNamed {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
