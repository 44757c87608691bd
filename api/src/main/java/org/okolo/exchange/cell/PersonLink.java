package org.okolo.exchange.cell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.okolo.client.profile.NewProfile;
import org.okolo.network.Network;
import org.okolo.network.PersonKey;

/** A person as tables name one: an address, an id, a handle with or without {@code @}; or both, as {@code https://vk.com/id42 @anna}. */
public final class PersonLink {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://)?(?:[a-z-]+\\.)?([a-z]+\\.[a-z]{2,})(?:/+(.*))?");
    private static final Pattern WITH_HANDLE = Pattern.compile("(\\S+)\\s+@(\\S+)");
    private static final Map<String, Network> HOSTS = Map.of(
            "vk.com", Network.VK,
            "vk.ru", Network.VK,
            "vk.me", Network.VK,
            "vkontakte.ru", Network.VK,
            "facebook.com", Network.FACEBOOK,
            "fb.com", Network.FACEBOOK,
            "m.me", Network.FACEBOOK,
            "messenger.com", Network.FACEBOOK);

    /** Addresses that hold a person's id beside its name. */
    private static final Map<Network, Pattern> ID = Map.of(
            Network.VK, Pattern.compile("(?i)(?:(?:im|gim\\d+)\\?(?:.*&)?sel=|write)(\\d+)(?:[&#/?].*)?"),
            Network.FACEBOOK,
                    Pattern.compile("(?i)(?:profile\\.php\\?(?:.*&)?id=|people/[^/]+/|t/)(\\d+)(?:[&#/?].*)?"));

    /** The first step of addresses that lead to nobody. */
    private static final Set<String> NOBODY = Set.of(
            "im",
            "feed",
            "friends",
            "groups",
            "search",
            "mail",
            "people",
            "pages",
            "page",
            "share",
            "sharer",
            "events",
            "watch",
            "login",
            "marketplace",
            "hashtag",
            "media",
            "reel",
            "stories",
            "messages",
            "t",
            "topic",
            "market");

    private PersonLink() {}

    /**
     * @param expected null when the address has to say it
     * @return nothing when no person can be meant, or one in another network
     */
    public static Optional<NewProfile> read(Network expected, String text) {
        var both = WITH_HANDLE.matcher(text.strip());
        if (!both.matches()) {
            return one(expected, text.strip());
        }
        return one(expected, both.group(1))
                .filter(person -> person.handle() == null)
                .map(person -> new NewProfile(person.network(), person.externalId(), both.group(2)));
    }

    private static Optional<NewProfile> one(Network expected, String text) {
        var address = ADDRESS.matcher(text);
        var host = address.matches() ? HOSTS.get(address.group(1).toLowerCase(Locale.ROOT)) : null;
        if (host == null) {
            return expected == null || text.replaceFirst("^/", "").contains("/")
                    ? Optional.empty()
                    : person(expected, text);
        }
        var path = address.group(2);
        return path == null || (expected != null && expected != host) ? Optional.empty() : atPath(host, path);
    }

    private static Optional<NewProfile> atPath(Network network, String path) {
        var id = ID.get(network).matcher(path);
        if (id.matches()) {
            return person(network, id.group(1));
        }
        var name = path.replaceFirst("[/?#].*$", "");
        return NOBODY.contains(name.toLowerCase(Locale.ROOT)) || name.endsWith(".php")
                ? Optional.empty()
                : person(network, name);
    }

    private static Optional<NewProfile> person(Network network, String name) {
        var digits = name.matches("\\d{1,20}");
        var key = PersonKey.of(network, digits ? name : null, digits ? null : name);
        return key.isEmpty() ? Optional.empty() : Optional.of(new NewProfile(network, key.externalId(), key.shown()));
    }
}
