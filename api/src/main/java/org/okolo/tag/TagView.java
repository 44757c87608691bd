package org.okolo.tag;

import java.util.UUID;
import org.okolo.edit.Versioned;

/** A tag as told over HTTP. */
public record TagView(UUID id, String name, String color, int version) implements Versioned {

    public TagView(Tag tag) {
        this(tag.id, tag.name, tag.color, tag.version);
    }
}
