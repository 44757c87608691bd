package org.okolo.client.find;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.okolo.field.Field;
import org.okolo.page.QueryValue;
import org.okolo.problem.Invalid;

/** Which clients are wanted, as query parameters; a missing one means any. */
public class ClientFilter {

    static final String NONE = "none";
    static final String ME = "me";

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Beginnings of words in names, handles and ids; all must match")
    public String q;

    @QueryParam("statusId")
    @Parameter(description = "A status, or `none`")
    public String statusId;

    @QueryParam("ownerId")
    @Parameter(description = "A manager, `none`, or `me`")
    public String ownerId;

    @QueryParam("blocked")
    @Parameter(description = "`true` or `false`")
    public String blocked;

    @QueryParam("productId")
    @Parameter(description = "A product the client has bought; cancelled orders do not count")
    public String productId;

    @QueryParam("tagId")
    @Size(max = 10)
    @Parameter(description = "A tag. If given several times, clients that have all of them")
    public List<String> tagIds = List.of();

    @QueryParam("contact")
    @Size(max = 254)
    @Parameter(description = "A phone number or e-mail address in any notation: clients that have exactly this one")
    public String contact;

    @QueryParam("field")
    @Size(max = 5)
    @Parameter(
            description = "`key:value`, such as `city:Moscow`, ignoring case and anything after the first 100"
                    + " characters. If given several times, all must match")
    public List<String> fields = List.of();

    @QueryParam("sort")
    @Parameter(description = "`name` (default), `-createdAt` or `-changedAt`")
    public String sort;

    /** @throws Invalid when it is no order of this list */
    ClientSort order() {
        return ClientSort.written(sort == null ? "name" : sort).orElseThrow(() -> Invalid.field("sort", "okolo.sort"));
    }

    /** @throws Invalid when it is neither true nor false */
    Boolean isBlocked() {
        return QueryValue.truth("blocked", blocked);
    }

    /**
     * The field and the comparable form of the value.
     *
     * @throws Invalid when there is no such field, or the value is none of its kind
     */
    static Map.Entry<UUID, String> asked(String written) {
        var colon = written.indexOf(':');
        var field = Field.withKey(written.substring(0, Math.max(colon, 0)))
                .orElseThrow(() -> Invalid.field("field", "okolo.field"));
        var value = field.canonical(written.substring(colon + 1))
                .orElseThrow(() -> Invalid.field("field", "okolo.field-value"));
        return Map.entry(field.id, Field.comparable(value));
    }

    /** @throws Invalid when it is no id */
    public Optional<UUID> product() {
        return Optional.ofNullable(QueryValue.read("productId", productId, UUID::fromString));
    }
}
