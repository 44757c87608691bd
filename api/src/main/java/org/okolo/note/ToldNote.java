package org.okolo.note;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What events keep of a note when it comes or goes, or its words change. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldNote(String text, String link, String quote) {

    static ToldNote of(Note note) {
        return new ToldNote(note.text, note.link, note.quote);
    }
}
