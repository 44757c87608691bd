package org.okolo.text;

import com.ibm.icu.text.IDNA;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The one form of an e-mail address: lower case, without what nobody sees, the domain as the network writes it. */
public final class MailAddress {

    /** As browsers and mail servers do: straße.de is a domain of its own and not strasse.de. */
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);

    private MailAddress() {}

    /** Empty when the domain can be none. */
    public static Optional<String> of(String text) {
        var composed = Normalizer.normalize(Unseen.removed(text), Normalizer.Form.NFKC);
        var at = composed.lastIndexOf('@');
        var wrong = new IDNA.Info();
        var domain = new StringBuilder();
        DOMAINS.nameToASCII(composed.substring(at + 1).replaceFirst("\\.$", ""), domain, wrong);
        return wrong.hasErrors()
                ? Optional.empty()
                : Optional.of((composed.substring(0, at + 1) + domain).toLowerCase(Locale.ROOT));
    }
}
