package org.okolo.problem;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;

/** Counts characters, as the API's description says, where Java counts an emoji twice. It is nearer to texts than what the validator brings. */
public class SizeInCharacters implements ConstraintValidator<Size, String> {

    private int least;
    private int most;

    @Override
    public void initialize(Size size) {
        least = size.min();
        most = size.max();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        var length = text == null ? least : text.codePointCount(0, text.length());
        return length >= least && length <= most;
    }
}
