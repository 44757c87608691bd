package org.okolo.webhook;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okolo.event.EventKind;

/** Kinds of events as text, with commas. A kind this version does not know, after a step back, is passed over. */
@Converter
class KindsColumn implements AttributeConverter<Set<EventKind>, String> {

    @Override
    public String convertToDatabaseColumn(Set<EventKind> kinds) {
        return kinds.stream().map(EventKind::toString).collect(Collectors.joining(","));
    }

    @Override
    public Set<EventKind> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(","))
                .map(EventKind::written)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
    }
}
