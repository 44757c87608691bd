package org.okolo.exchange;

/** A cell that cannot mean what its column means: the row is left out, and told. */
class WrongCell extends RuntimeException {

    final transient LineError error;

    WrongCell(ImportField field, String message) {
        super(message, null, false, false);
        this.error = new LineError(field, message);
    }
}
