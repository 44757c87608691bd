package org.okolo.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;

/** The name of a time zone, as {@code Europe/Moscow}. */
@Constraint(validatedBy = Zone.Known.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Zone {

    String message() default "{okolo.zone}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names only: an offset such as +03:00 knows nothing of summer time. */
    class Known implements ConstraintValidator<Zone, String> {
        @Override
        public boolean isValid(String zone, ConstraintValidatorContext context) {
            return zone == null || ZoneId.getAvailableZoneIds().contains(zone);
        }
    }
}
