package org.okolo.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is wanted; a resource takes it as {@code @BeanParam @Valid}. */
public class PageRequest {

    @QueryParam("cursor")
    @Parameter(description = "`nextCursor` of the previous page; omit for the first page")
    public String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "The maximum number of items to return")
    public int limit;

    /** Where the page begins: nothing for the first. */
    public Optional<Cursor> after() {
        return Optional.ofNullable(cursor).filter(text -> !text.isBlank()).map(Cursor::parse);
    }

    /** How many rows to ask the database for: one more than shown, to know whether there is a next page. */
    public int rows() {
        return limit + 1;
    }
}
