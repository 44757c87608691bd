package org.okolo.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallerAddressTest {

    private static final String PROXY = "10.0.0.5";
    private static final String CALLER = "198.51.100.7";

    private final CallerAddress behindOne = new CallerAddress(true, Optional.empty());
    private final CallerAddress behindNamed =
            new CallerAddress(true, Optional.of(List.of("10.0.0.0/8", "2001:db8::5")));

    @Test
    void whatTheCallerInventsStandsBeforeWhatTheProxyAdds() {
        assertEquals(CALLER, behindOne.of(PROXY, List.of("203.0.113.1, " + CALLER)));
    }

    @Test
    void severalLinesAreOneList() {
        assertEquals(CALLER, behindOne.of(PROXY, List.of("203.0.113.1", CALLER)));
    }

    @Test
    void ownProxiesAreSkipped() {
        assertEquals(CALLER, behindNamed.of(PROXY, List.of("203.0.113.1, " + CALLER + ", 10.2.3.4, 2001:db8::5")));
    }

    @Test
    void whoeverConnectsPastTheProxyIsNotBelieved() {
        assertEquals("192.0.2.9", behindNamed.of("192.0.2.9", List.of(CALLER)));
    }

    @Test
    void withoutAProxyNobodyIsBelieved() {
        assertEquals(PROXY, new CallerAddress(false, Optional.empty()).of(PROXY, List.of(CALLER)));
    }

    @Test
    void aProxyThatTellsNothingIsTheCallerItself() {
        assertEquals(PROXY, behindOne.of(PROXY, List.of()));
    }

    @Test
    void whatIsNoAddressIsNotTaken() {
        assertEquals(PROXY, behindNamed.of(PROXY, List.of("evil.example")));
        assertEquals(PROXY, behindOne.of(PROXY, List.of("unknown")));
    }

    @Test
    void aPortIsNoPartOfTheAddress() {
        assertEquals(CALLER, behindOne.of(PROXY, List.of(CALLER + ":49152")));
        assertEquals("2001:db8::9", behindOne.of(PROXY, List.of("[2001:db8::9]:49152")));
        assertEquals("2001:db8::9", behindOne.of(PROXY, List.of("2001:db8::9")));
    }
}
