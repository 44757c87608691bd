package org.okolo.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTextTest {

    @Test
    void aPlaceholderOfAnotherProgramIsSeen() {
        assertEquals(Set.of("client.firstName"), new TemplateText("Hi {{ client.firstName }}, {{$1}}").doubled());
    }
}
