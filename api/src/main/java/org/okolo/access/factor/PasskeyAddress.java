package org.okolo.access.factor;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By which name passkeys know us: that of the cabinet's address, or {@code localhost} where the operator has named none. Browsers make none
 * for addresses of digits.
 */
@ApplicationScoped
class PasskeyAddress {

    private static final String THIS_MACHINE = "localhost";

    @ConfigProperty(name = "okolo.origin")
    Optional<URI> origin;

    /** The "relying party id". */
    String name() {
        return origin.map(URI::getHost).orElse(THIS_MACHINE);
    }

    /**
     * What an answer of a browser must be about.
     *
     * @param signed what the passkey was asked to sign
     */
    ServerProperty expecting(byte[] signed) {
        return ServerProperty.builder()
                .originPredicate(this::isOurs)
                .rpId(name())
                .challenge(new DefaultChallenge(signed))
                .build();
    }

    private boolean isOurs(Origin page) {
        return origin.map(ours -> page.equals(new Origin(ours.toString().replaceFirst("/$", ""))))
                .orElseGet(() -> THIS_MACHINE.equals(page.getHost()));
    }
}
