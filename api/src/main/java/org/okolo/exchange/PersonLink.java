package org.okolo.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.okolo.client.NewProfile;
import org.okolo.network.Network;
import org.okolo.network.PersonKey;

/** A person as tables name one: an address, an id, a handle with or without {@code @}. */
final class PersonLink {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)^(?:https?://)?(?:[a-z-]+\\.)?(?:vk\\.com|vk\\.ru|vkontakte\\.ru|facebook\\.com|fb\\.com|messenger\\.com)/+");
    private static final Pattern ID_IN_FACEBOOK = Pattern.compile("(?i)^profile\\.php\\?(?:.*&)?id=(\\d+).*");

    private PersonLink() {}

    /** Nothing when no person can be meant. */
    static Optional<NewProfile> read(Network network, String text) {
        var path = ADDRESS.matcher(text.strip()).replaceFirst("");
        var id = ID_IN_FACEBOOK.matcher(path).replaceFirst("$1");
        var name = id.replaceFirst("[/?#].*$", "");
        var isId = name.matches("\\d{1,20}");
        var profile = new NewProfile(network, isId ? name : null, isId ? null : name);
        var key = PersonKey.of(network, profile.externalId(), profile.handle());
        return Optional.of(profile).filter(person -> !key.isEmpty());
    }
}
