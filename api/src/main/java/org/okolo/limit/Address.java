package org.okolo.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as limits care: a customer of IPv6 owns a whole /64, so that counts as one. */
final class Address {

    private Address() {}

    static String of(String literal) {
        if (literal == null || literal.indexOf(':') < 0) {
            return String.valueOf(literal);
        }
        try {
            var address = InetAddress.getByName(literal);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8))
                    : address.getHostAddress();
        } catch (UnknownHostException noLiteral) {
            return literal;
        }
    }
}
