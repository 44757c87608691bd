package org.okolo.network;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A social network: how it writes ids and handles, and where a person's page is. */
public enum Network {
    VK("https://vk.com/", "id", Pattern.compile("(?:club|public|event|app|wall|album|photo|video)-?\\d.*")) {
        @Override
        String matched(String lowered) {
            return lowered;
        }
    },
    FACEBOOK("https://www.facebook.com/", "profile.php?id=", Pattern.compile("profile\\.php")) {
        /** Facebook ignores dots: {@code john.smith} and {@code johnsmith} are the same person. */
        @Override
        String matched(String lowered) {
            return lowered.replace(".", "");
        }
    };

    private static final Pattern ID = Pattern.compile("0*([1-9]\\d{0,19})");
    private static final Pattern HANDLE = Pattern.compile("[a-z0-9_.]{1,64}");
    private static final Pattern VK_ID_AS_HANDLE = Pattern.compile("id0*([1-9]\\d{0,19})");

    private final String address;
    private final String idPath;
    private final Pattern nobody;

    Network(String address, String idPath, Pattern nobody) {
        this.address = address;
        this.idPath = idPath;
        this.nobody = nobody;
    }

    abstract String matched(String lowered);

    /** The id in its one form (no leading zeros), or empty when the text is no id of a person: 0, negative, words. */
    public static Optional<String> id(String text) {
        var matcher = ID.matcher(text == null ? "" : text.trim());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The handle in the form it is matched by, or empty when no person can have it. */
    public Optional<String> handle(String text) {
        var lowered = shown(text).toLowerCase(Locale.ROOT);
        if (!HANDLE.matcher(lowered).matches()
                || nobody.matcher(lowered).matches()
                || idIn(text).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(matched(lowered)).filter(matched -> !matched.isEmpty() && !matched.equals("."));
    }

    /** The id inside an address that looks like a handle: {@code id7} in VK is person 7. */
    public Optional<String> idIn(String handle) {
        var matcher = VK_ID_AS_HANDLE.matcher(shown(handle).toLowerCase(Locale.ROOT));
        return this == VK && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The handle as people write it: without the leading {@code @} or {@code /}. */
    public static String shown(String text) {
        return text == null ? "" : text.trim().replaceFirst("^[@/]", "");
    }

    /** Where the person's page is. The id is preferred: a handle may belong to somebody else tomorrow. */
    public String url(String externalId, String handle) {
        return externalId != null ? address + idPath + externalId : address + handle;
    }
}
