package org.okolo.exchange.in;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.exchange.line.ImportField;

/**
 * What an import would do.
 *
 * @param lines how many rows there are
 * @param toAdd how many would be new clients
 * @param known how many are clients already, or stand in the file above
 * @param wrong how many would be left out
 * @param errors why, of the first 500
 */
public record ImportCheck(int lines, int toAdd, int known, int wrong, List<Wrong> errors) {

    /**
     * @param line the row number a spreadsheet shows; the headings are row 1
     * @param field what the column means; null when it is about the row
     * @param key with {@code FIELD}, the key of the project's field
     * @param heading what the file calls the column; null when it is about the row
     * @param value what stands there, or its beginning; null when nothing does
     * @param message in the language of the request
     */
    @Schema(name = "WrongCell")
    public record Wrong(
            @Schema(examples = "17") int line,
            @Schema(nullable = true) ImportField field,
            @Schema(nullable = true, examples = "birthday") String key,
            @Schema(nullable = true, examples = "Статус") String heading,
            @Schema(nullable = true, examples = "думает") String value,

            @Schema(examples = "is not a status of this project")
            String message) {}
}
