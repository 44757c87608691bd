package org.okolo.exchange.line;

import jakarta.validation.ConstraintViolation;

/** A cell that cannot mean what its column means: the row is left out, and told. */
class WrongCell extends RuntimeException {

    private final transient LineError error;
    private final transient Cells.Cell cell;

    WrongCell(ImportField field, String message) {
        this(field, null, message);
    }

    /** @param key with {@code FIELD}, which one */
    WrongCell(ImportField field, String key, String message) {
        this(new LineError(field, key, message, null, null), null);
    }

    private WrongCell(LineError error, Cells.Cell cell) {
        super(error.message(), null, false, false);
        this.error = error;
        this.cell = cell;
    }

    /** The same, in this very cell. */
    WrongCell in(Cells.Cell wrong) {
        return new WrongCell(error, wrong);
    }

    /** What is wrong, and where in this row. */
    LineError error(Cells row) {
        var wrong = cell == null ? row.about(error) : cell;
        return wrong == null ? error : error.at(wrong.column(), wrong.text());
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
