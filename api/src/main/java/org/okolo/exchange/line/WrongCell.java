package org.okolo.exchange.line;

import jakarta.validation.ConstraintViolation;

/** A cell that cannot mean what its column means: the row is left out, and told. */
class WrongCell extends RuntimeException {

    final transient LineError error;

    WrongCell(ImportField field, String message) {
        this(field, null, message);
    }

    /** @param key with {@code FIELD}, which one */
    WrongCell(ImportField field, String key, String message) {
        super(message, null, false, false);
        this.error = new LineError(field, key, message, null);
    }

    /** @param field what the column means whose value is refused; null when it is about the row */
    static WrongCell of(ImportField field, ConstraintViolation<?> violation) {
        return new WrongCell(field, message(violation.getMessageTemplate()));
    }

    /** Our own messages have keys; of the others only lengths and missing names can occur. */
    private static String message(String template) {
        if (template.startsWith("{okolo.")) {
            return template.substring(1, template.length() - 1);
        }
        return template.contains("NotBlank") || template.contains("NotNull") ? "okolo.required" : "okolo.too-long";
    }
}
