package org.okolo.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What is wrong with a row.
 *
 * @param field what the column means; null when it is about the row
 * @param message a key of {@code ValidationMessages}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineError(ImportField field, String message) {}
