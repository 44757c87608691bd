package org.okolo.note;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What events keep of a note. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldNote(String text, String link, String quote) {

    static ToldNote of(NoteView view) {
        return new ToldNote(view.text(), view.link(), view.quote());
    }
}
