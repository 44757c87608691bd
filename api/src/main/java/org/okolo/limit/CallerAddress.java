package org.okolo.limit;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address of the Internet a request comes from. Behind a proxy it is the last one in {@code X-Forwarded-For} that is no proxy of the
 * operator's: proxies add to the end of what they are sent, so whatever stands before is the caller's own invention.
 */
@ApplicationScoped
public class CallerAddress {

    private static final String FORWARDED = "X-Forwarded-For";

    private final boolean behindProxy;
    private final List<IpSubnetFilterRule> trusted;

    @Inject
    HttpServerRequest http;

    /** @param trusted addresses or ranges, as {@code 10.0.0.0/8}; when none are named, whoever connects is the one proxy there is */
    @Inject
    public CallerAddress(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding") boolean behindProxy,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> trusted) {
        this.behindProxy = behindProxy;
        this.trusted =
                trusted.orElse(List.of()).stream().map(CallerAddress::range).toList();
    }

    /** Of the request that is being answered; empty when the connection is none of the Internet. */
    public String get() {
        var peer = http.connection().remoteAddress();
        var address = peer == null ? null : peer.hostAddress();
        return address == null ? "" : of(address, http.headers().getAll(FORWARDED));
    }

    /** What limits count for one caller: a customer of IPv6 has many addresses. */
    public String customer() {
        return Address.of(get());
    }

    /**
     * @param peer who has connected
     * @param forwarded the lines of {@code X-Forwarded-For}, in their order
     */
    String of(String peer, List<String> forwarded) {
        if (!behindProxy || !trusted.isEmpty() && !isTrusted(peer)) {
            return peer;
        }
        var told = new ArrayList<String>();
        forwarded.forEach(line -> told.addAll(List.of(line.split(","))));
        for (var last = told.size() - 1; last >= 0; last--) {
            var address = bare(told.get(last).strip());
            if (!isTrusted(address)) {
                // What is no address is nothing a proxy of ours has written.
                return NetUtil.createByteArrayFromIpAddressString(address) == null ? peer : address;
            }
        }
        return peer;
    }

    private boolean isTrusted(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes != null && trusted.stream().anyMatch(range -> range.matches(socket(bytes)));
    }

    private static InetSocketAddress socket(byte[] address) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(address), 0);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("4 or 16 bytes are an address", impossible);
        }
    }

    /** Some proxies tell the port too. */
    private static String bare(String told) {
        if (told.startsWith("[")) {
            return told.replaceFirst("^\\[(.*)].*", "$1");
        }
        return told.indexOf(':') == told.lastIndexOf(':') ? told.replaceFirst(":.*", "") : told;
    }

    private static IpSubnetFilterRule range(String text) {
        var parts = text.strip().split("/", 2);
        var whole = parts[0].indexOf(':') < 0 ? 32 : 128;
        var bits = parts.length == 1 ? whole : Integer.parseInt(parts[1]);
        return new IpSubnetFilterRule(parts[0], bits, IpFilterRuleType.ACCEPT);
    }
}
