package org.okolo.exchange.line;

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
}
