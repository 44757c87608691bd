package org.okolo.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of the public Internet from all others, after the registries of special addresses (RFC 6890 and its successors). */
final class PublicAddresses {

    /** A range: its first bytes and how many bits of them count. */
    private record Range(byte[] first, int bits) {

        static Range of(String text) {
            try {
                var parts = text.split("/");
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException neverForNumbers) {
                throw new IllegalArgumentException(text, neverForNumbers);
            }
        }

        boolean holds(byte[] address) {
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Range> NOT_PUBLIC_4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final Range GLOBAL_6 = Range.of("2000::/3");

    /** Within the global ones: for tunnels, which lead to addresses of the other kind, and for documents. */
    private static final List<Range> NOT_PUBLIC_6 = ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddresses() {}

    /** An IPv4 address written as an IPv6 one is judged as what it is; Java reads it so. */
    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC_4.stream().noneMatch(range -> range.holds(bytes));
        }
        return GLOBAL_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(range -> range.holds(bytes));
    }

    private static List<Range> ranges(String... texts) {
        return Arrays.stream(texts).map(Range::of).toList();
    }
}
