package org.okolo.text;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The one form of an e-mail address: lower case, without what nobody sees, the domain as the network writes it. */
public final class MailAddress {

    private MailAddress() {}

    /** Empty when the domain can be none. */
    public static Optional<String> of(String text) {
        var composed = Normalizer.normalize(Unseen.removed(text), Normalizer.Form.NFKC);
        var at = composed.lastIndexOf('@');
        try {
            var domain = IDN.toASCII(composed.substring(at + 1).replaceFirst("\\.$", ""));
            return Optional.of((composed.substring(0, at + 1) + domain).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }
}
