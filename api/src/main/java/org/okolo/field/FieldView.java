package org.okolo.field;

import java.util.List;
import java.util.UUID;
import org.okolo.edit.Versioned;

/** A field as told over HTTP. */
public record FieldView(
        UUID id,
        String key,
        String name,
        FieldKind kind,
        List<String> choices,
        int position,
        boolean retired,
        int version)
        implements Versioned {

    public FieldView(Field field) {
        this(
                field.id,
                field.fieldKey,
                field.name,
                field.kind,
                field.choices(),
                field.position,
                field.retired,
                field.version);
    }
}
