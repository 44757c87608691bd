package org.okolo.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.webhook.Destinations.NotAllowed;

class DestinationsTest {

    private static final String PUBLIC = "93.184.215.14";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.192",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "240.0.0.1",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::1",
                "2001:db8::1",
                "fec0::1"
            })
    void anAddressThatIsNotPublicIsRefused(String address) {
        assertThrows(NotAllowed.class, () -> resolvingTo(address).of("https://hook.example.com/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLIC, "8.8.8.8", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"})
    void aPublicAddressIsAllowed(String address) throws Exception {
        assertEquals(
                InetAddress.getByName(address),
                resolvingTo(address).of("https://hook.example.com/").address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "ftp://example.com/",
                "https://user@example.com/",
                "https:///",
                "//example.com",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://2130706433/",
                "https://0/",
                "https://0177.0.0.1/",
                "https://8.8.8.010/",
                "https://08.8.8.8/",
                "https://[::ffff:0177.0.0.1]/",
                "https://169.254.169.254/latest/meta-data"
            })
    void whatCanNeverBeOneIsSeenWithoutANameServer(String url) {
        assertFalse(new Destinations(false, host -> null).isPlausible(url));
    }

    @Test
    void aNameThatStandsForAPublicAndAnInternalAddressIsRefused() {
        var both = new Destinations(
                false, host -> new InetAddress[] {InetAddress.getByName(PUBLIC), InetAddress.getByName("10.0.0.1")});
        assertThrows(NotAllowed.class, () -> both.of("https://hook.example.com/"));
    }

    @Test
    void aNameIsAskedForOnceSoThatTheAddressJudgedIsTheOneConnectedTo() throws Exception {
        var asked = new AtomicInteger();
        var rebinding = new Destinations(false, host ->
                new InetAddress[] {InetAddress.getByName(asked.incrementAndGet() == 1 ? PUBLIC : "127.0.0.1")});
        assertEquals(PUBLIC, rebinding.of("https://hook.example.com/").address().getHostAddress());
        assertEquals(1, asked.get());
    }

    @Test
    void aPlausibleAddressNeedsNotExist() {
        var nowhere = new Destinations(false, host -> {
            throw new UnknownHostException(host);
        });
        assertTrue(nowhere.isPlausible("https://hook.example.com:8443/path?query=1"));
    }

    private static Destinations resolvingTo(String address) {
        return new Destinations(false, host -> new InetAddress[] {InetAddress.getByName(address)});
    }
}
