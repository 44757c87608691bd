package org.okolo.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.problem.Invalid;

class CursorTest {

    private final UUID id = UUID.randomUUID();
    private final String text = Cursor.of("Ёлкина, Anna", id).toString();

    @Test
    void aCursorGivesBackItsValues() {
        var cursor = Cursor.parse(text);
        assertEquals("Ёлкина, Anna", cursor.text(0));
        assertEquals(id, cursor.id(1));
    }

    @Test
    void aChangedCursorIsRefused() {
        var other = text.charAt(12) == 'A' ? 'B' : 'A';
        assertThrows(Invalid.class, () -> Cursor.parse(text.substring(0, 12) + other + text.substring(13)));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThrows(Invalid.class, () -> Cursor.parse(text).instant(0));
    }

    @Test
    void anyOtherTextIsRefused() {
        assertThrows(Invalid.class, () -> Cursor.parse("%%%"));
        assertThrows(Invalid.class, () -> Cursor.parse("AA"));
    }
}
