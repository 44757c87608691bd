package org.okolo.mail;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where links in mails lead. Never to the address of a request: whoever asks for somebody else's link could make one up and have the
 * secret delivered to it.
 */
@ApplicationScoped
public class CabinetAddress {

    @ConfigProperty(name = "okolo.origin")
    Optional<String> origin;

    @ConfigProperty(name = "okolo.smtp.host")
    Optional<String> server;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    void check(@Observes StartupEvent start) {
        if (server.isPresent() && origin.isEmpty()) {
            throw new IllegalStateException(
                    "OKOLO_SMTP_HOST needs OKOLO_ORIGIN, the cabinet's public address, for the links in mails");
        }
    }

    /** The secret stands behind the hash sign, which browsers send to no server and write into no log. */
    public String link(String page, String secret) {
        return page(page) + "#" + secret;
    }

    /** A page that asks whoever comes to sign in. */
    public String page(String page) {
        return origin.orElse("http://localhost:" + port).replaceFirst("/$", "") + "/" + page;
    }
}
