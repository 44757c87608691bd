package org.okolo.contact;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value can be a contact of its kind. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Reachable.OfItsKind.class)
@interface Reachable {

    String message() default "{okolo.contact}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What is missing is for {@code @NotNull} to report. */
    class OfItsKind implements ConstraintValidator<Reachable, NewContact> {
        @Override
        public boolean isValid(NewContact contact, ConstraintValidatorContext context) {
            if (contact == null
                    || contact.kind() == null
                    || contact.value() == null
                    || contact.value().isEmpty()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{okolo.contact}")
                    .addPropertyNode("value")
                    .addConstraintViolation();
            return contact.kind().normal(contact.value(), null).isPresent();
        }
    }
}
