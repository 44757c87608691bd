package org.okolo.access.own;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.okolo.access.ManagerToken;
import org.okolo.tenancy.Scope;

/**
 * A manager token in a list.
 *
 * @param hint its last four characters
 * @param endsAt 90 days after the last use; what is past opens nothing any more
 * @param token the token itself, told only when it is made
 */
public record TokenView(
        UUID id,
        UUID managerId,
        String label,
        String hint,
        Scope scope,
        Instant createdAt,
        Instant lastUsedAt,
        Instant endsAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String token) {

    static TokenView of(ManagerToken row, String token) {
        return new TokenView(
                row.id,
                row.managerId,
                row.label,
                row.hint,
                row.scope,
                row.createdAt,
                row.lastUsedAt,
                row.endsAt(),
                token);
    }

    /** Newest first. */
    public record TokenList(List<TokenView> items) {}

    @Override
    public String toString() {
        return "TokenView " + id;
    }
}
