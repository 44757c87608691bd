package org.okolo.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.okolo.client.ClientView;
import org.okolo.page.QueryValue;
import org.okolo.problem.Invalid;

/** What is searched for, as query parameters; a missing filter means any. */
public class SearchFilter {

    private static final String ME = "me";

    @QueryParam("q")
    @NotBlank
    @Size(max = 200)
    @Parameter(description = "Words or beginnings of words; all must be found", example = "анна прайс")
    public String q;

    @QueryParam("statusId")
    @Parameter(description = "A status, or `none`")
    public String statusId;

    @QueryParam("ownerId")
    @Parameter(description = "A manager, `none`, or `me`")
    public String ownerId;

    @QueryParam("tagId")
    @Parameter(description = "A tag")
    public String tagId;

    /** As {@code ownerId} stands in the index. */
    String owner(UUID me) {
        return ME.equals(ownerId) ? me.toString() : id("ownerId", ownerId);
    }

    String status() {
        return id("statusId", statusId);
    }

    /** @throws Invalid when it is no id */
    String tag() {
        return Terms.NONE.equals(tagId) ? null : id("tagId", tagId);
    }

    /** Whether nothing but the words decides who is found. */
    boolean isWordsAlone() {
        return statusId == null && ownerId == null && tagId == null;
    }

    /** Whether a client is wanted as it is now, whatever the index says. */
    Predicate<ClientView> wants(UUID me) {
        var status = status();
        var owner = owner(me);
        return client -> isSame(status, client.statusId()) && isSame(owner, client.ownerId());
    }

    private static boolean isSame(String wanted, UUID actual) {
        return wanted == null || wanted.equals(actual == null ? Terms.NONE : actual.toString());
    }

    private static String id(String field, String text) {
        return QueryValue.read(
                field,
                text,
                id -> Terms.NONE.equals(id) ? id : UUID.fromString(id).toString());
    }
}
