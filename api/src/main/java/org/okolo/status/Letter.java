package org.okolo.status;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.BreakIterator;

/** One or two characters that can be seen, as people count them: a letter with an accent is one. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Letter.OneOrTwo.class)
public @interface Letter {

    String message() default "{okolo.letter}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A missing letter is for {@code @NotNull} to report. */
    class OneOrTwo implements ConstraintValidator<Letter, String> {

        private static final int COLUMN = 16;

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            var characters = BreakIterator.getCharacterInstance();
            characters.setText(text);
            var count = 0;
            while (characters.next() != BreakIterator.DONE) {
                count++;
            }
            return count >= 1
                    && count <= 2
                    && text.length() <= COLUMN
                    && text.codePoints().anyMatch(this::isVisible)
                    && text.codePoints().noneMatch(this::isHidden);
        }

        private boolean isVisible(int character) {
            return switch (Character.getType(character)) {
                case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
                default -> true;
            };
        }

        private boolean isHidden(int character) {
            return Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || Character.isISOControl(character)
                    || !Character.isDefined(character)
                    || Character.getType(character) == Character.SURROGATE;
        }
    }
}
