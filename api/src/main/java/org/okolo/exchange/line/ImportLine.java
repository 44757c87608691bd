package org.okolo.exchange.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.okolo.client.change.NewClient;
import org.okolo.purchase.PurchaseEdit;

/**
 * What was understood of a row.
 *
 * @param line the row number a spreadsheet shows
 * @param error what is wrong; then there is nothing else
 * @param client without tags, which are made when they are needed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportLine(
        int line, LineError error, NewClient client, List<String> tags, String note, PurchaseEdit purchase) {

    /** The same, without what stood in the wrong cell. */
    public ImportLine withoutValue() {
        return error == null ? this : wrong(line, error.withoutValue());
    }

    public static ImportLine wrong(int line, LineError error) {
        return new ImportLine(line, error, null, List.of(), null, null);
    }
}
