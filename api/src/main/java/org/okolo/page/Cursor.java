package org.okolo.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.okolo.problem.Invalid;

/**
 * The sort values of the last row of a page, as opaque text. It says nothing a list would not show and is bound to no secret; the
 * check sum only catches copies gone wrong. Values are compared in queries by parameter, never pasted into them.
 */
public final class Cursor {

    private static final char SEPARATOR = '\u001f';
    private final List<String> values;

    private Cursor(List<String> values) {
        this.values = values;
    }

    /** A cursor of these sort values, in order; the last one should be unique. Null becomes an empty text. */
    public static Cursor of(Object... values) {
        var texts = new ArrayList<String>(values.length);
        for (var value : values) {
            texts.add(value == null ? "" : value.toString());
        }
        return new Cursor(texts);
    }

    /**
     * @throws Invalid 400 when the text is not a cursor of ours
     */
    static Cursor parse(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            var sum = bytes.getInt();
            if (sum != sum(bytes.slice())) {
                throw refused();
            }
            var joined = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return new Cursor(List.of(joined.split(String.valueOf(SEPARATOR), -1)));
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException | CharacterCodingException tampered) {
            throw refused();
        }
    }

    public String text(int index) {
        return value(index, Function.identity());
    }

    public UUID id(int index) {
        return value(index, UUID::fromString);
    }

    public Instant instant(int index) {
        return value(index, Instant::parse);
    }

    public LocalDate day(int index) {
        return value(index, LocalDate::parse);
    }

    public long number(int index) {
        return value(index, Long::parseLong);
    }

    private <T> T value(int index, Function<String, T> reading) {
        try {
            return reading.apply(values.get(index));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException ofAnotherList) {
            throw refused();
        }
    }

    private static Invalid refused() {
        return Invalid.field("cursor", "okolo.cursor");
    }

    private static int sum(ByteBuffer bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    @Override
    public String toString() {
        var joined = String.join(String.valueOf(SEPARATOR), values).getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(4 + joined.length);
        bytes.putInt(sum(ByteBuffer.wrap(joined))).put(joined);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
