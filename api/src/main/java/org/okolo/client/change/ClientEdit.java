package org.okolo.client.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.contact.NewContact;

/**
 * What of a client is typed. Name and comment are replaced; what else is left out, or null, stays as it is.
 *
 * @param comment empty when left out; longer than a card holds only if the client's own is, and then no longer than that
 * @param source where the client came from; an empty text takes it away
 * @param contacts all the client shall have, more than a card holds only if it has as many; an empty list takes all away
 * @param fields values by key; those not named stay, null takes one away
 */
public record ClientEdit(
        @NotBlank @Size(max = 200) @Schema(examples = "Alisa Nebylova")
        String name,

        @Size(max = MOST_EVER) @Schema(maxLength = NewClient.LONGEST_COMMENT)
        String comment,

        @Size(max = 500) @Schema(nullable = true, examples = "Came from the spring fair")
        String source,

        @Size(max = 1000) @Schema(nullable = true, maxItems = ClientCard.MOST_CONTACTS)
        List<@NotNull @Valid NewContact> contacts,

        @Size(max = 100) @Schema(nullable = true, examples = "{}")
        Map<String, Object> fields) {

    /** Merges once made comments longer than the card takes: as long as the column. */
    private static final int MOST_EVER = 60_000;

    public ClientEdit {
        name = name == null ? null : name.trim();
        comment = textOrNull(comment);
    }

    /** Trimmed; blank text is none. */
    static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
