package org.okolo.purchase;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A currency of ISO 4217 that people pay in: gold and test codes are none. */
@Constraint(validatedBy = IsoCurrency.Known.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface IsoCurrency {

    String message() default "{okolo.currency}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Missing ones are for {@code @NotNull} to report. */
    class Known implements ConstraintValidator<IsoCurrency, String> {

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || Money.isCurrency(code);
        }
    }
}
