package org.okolo.access.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = 1_111_111_111 / 30;

    /** RFC 6238, appendix B, SHA-1: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        assertEquals(code, TimedCodes.code(SECRET, seconds / 30));
    }

    @Test
    void theStepBesideIsTaken() {
        assertEquals(OptionalLong.of(STEP - 1), taken(TimedCodes.code(SECRET, STEP - 1), 0));
        assertEquals(OptionalLong.of(STEP + 1), taken(TimedCodes.code(SECRET, STEP + 1), 0));
    }

    @Test
    void twoStepsAwayIsTooFar() {
        assertTrue(taken(TimedCodes.code(SECRET, STEP - 2), 0).isEmpty());
        assertTrue(taken(TimedCodes.code(SECRET, STEP + 2), 0).isEmpty());
    }

    @Test
    void whatWasTakenIsNotTakenAgain() {
        assertTrue(taken(TimedCodes.code(SECRET, STEP), STEP).isEmpty());
    }

    @Test
    void spacesDoNotMatter() {
        assertEquals(OptionalLong.of(STEP), taken(" 050 471", 0));
    }

    @Test
    void theAddressNamesTheAccountAndTheSecret() {
        assertEquals(
                "otpauth://totp/Okolo:olga%2Bcrm%40honey.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Okolo",
                TimedCodes.address("olga+crm@honey.example", SECRET));
    }

    private static OptionalLong taken(String code, long after) {
        return TimedCodes.step(SECRET, code, NOW, after);
    }
}
