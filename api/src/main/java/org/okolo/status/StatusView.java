package org.okolo.status;

import java.util.UUID;
import org.okolo.edit.Versioned;

/** A status as told over HTTP; it lacks a count of clients on purpose: counting is no business of a list. */
public record StatusView(
        UUID id,
        Captions captions,
        String color,
        Shape shape,
        String letter,
        Outcome outcome,
        int position,
        int version)
        implements Versioned {

    public StatusView(Status status) {
        this(
                status.id,
                new Captions(status.captionEn, status.captionRu),
                status.color,
                status.shape,
                status.letter,
                status.outcome,
                status.position,
                status.version);
    }
}
