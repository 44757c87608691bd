package org.okolo.problem;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** A name: without ends of lines and other control characters, so that it stays a name wherever it is put. */
@Constraint(validatedBy = OneLine.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {

    String message() default "{okolo.one-line}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Ends of lines as Unicode has them. */
    class Check implements ConstraintValidator<OneLine, String> {

        private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\x{80}-\\x{9F}]");

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            return name == null || !CONTROL.matcher(name).find();
        }
    }
}
