package org.okolo.status;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** There is a caption in at least one language. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Captioned.AnyCaption.class)
public @interface Captioned {

    String message() default "{okolo.captions}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Missing captions are for {@code @NotNull} to report. */
    class AnyCaption implements ConstraintValidator<Captioned, Captions> {
        @Override
        public boolean isValid(Captions captions, ConstraintValidatorContext context) {
            return captions == null || captions.en() != null || captions.ru() != null;
        }
    }
}
