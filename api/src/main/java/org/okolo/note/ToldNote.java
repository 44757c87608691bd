package org.okolo.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/** What events keep of a note: all of it when it comes or goes, else what the change is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldNote(String text, String link, String quote) {

    static ToldNote of(Note note) {
        return new ToldNote(note.text, note.link, note.quote);
    }

    record OfPinned(boolean pinned) {}

    /** Null is "never" and is written. */
    record OfExpiry(Instant expiresAt) {}

    record OfVisibility(Visibility visibility) {}
}
