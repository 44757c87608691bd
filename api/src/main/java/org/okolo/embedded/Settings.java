package org.okolo.embedded;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the service must be told before it starts, beyond its own configuration file. */
public final class Settings {

    private static final String DATABASE_URL = "quarkus.datasource.jdbc.url";

    private Settings() {}

    /** Whether a database was given by the operator, or started in this process before: dev mode begins anew with each change. */
    static boolean nameADatabase() {
        return System.getenv("OKOLO_DATABASE_URL") != null || System.getProperty(DATABASE_URL) != null;
    }

    /** What to tell an operator who begins with another database while there is one that has been used; empty for all others. */
    static Optional<String> unused(Home home) {
        return System.getenv("OKOLO_DATABASE_URL") == null
                ? DataFolder.in(home).unusedElsewhere(Home.usual())
                : DataFolder.in(home).unused();
    }

    /** Where the database is and how to enter it. */
    public static Map<String, String> of(EmbeddedDatabase database) {
        return Map.of(
                DATABASE_URL,
                database.jdbcUrl(),
                "quarkus.datasource.username",
                database.user(),
                "quarkus.datasource.password",
                database.password());
    }

    /** Where the keys of access tokens are: the operator's own when both are named, else those of the home. */
    public static Map<String, String> ofKeys(Home home) {
        var privateKey = System.getenv("OKOLO_JWT_PRIVATE_KEY_FILE");
        var publicKey = System.getenv("OKOLO_JWT_PUBLIC_KEY_FILE");
        var keys = signingKeys(privateKey, publicKey).orElseGet(() -> SigningKeys.of(home));
        var settings = new HashMap<String, String>();
        settings.put("okolo.jwt.private-key", "file:" + keys.privateKeyFile());
        settings.put("okolo.jwt.public-key", "file:" + keys.publicKeyFile());
        return settings;
    }

    /**
     * The pair of the operator; empty when none is named.
     *
     * @throws IllegalStateException when one is named without the other: with keys of its own this instance would refuse what others sign
     */
    static Optional<SigningKeys> signingKeys(String privateKey, String publicKey) {
        if ((privateKey == null) != (publicKey == null)) {
            throw new IllegalStateException(
                    "Only one of OKOLO_JWT_PRIVATE_KEY_FILE and OKOLO_JWT_PUBLIC_KEY_FILE is set."
                            + " Set both, or neither to have Okolo make a pair in OKOLO_HOME.");
        }
        return Optional.ofNullable(privateKey).map(key -> new SigningKeys(key, publicKey));
    }

    /** What seals the secrets of webhooks in the database: the operator's own key when there is one, else that of the home. */
    public static Map<String, String> ofWebhooks(Home home) {
        var key = System.getenv("OKOLO_WEBHOOK_KEY");
        return Map.of("okolo.webhook.key", key != null ? key : home.secret("webhook-key", Home::randomPassword));
    }

    /** Where mails are kept that nobody sends, unless the operator has said so. */
    public static Map<String, String> ofMail(Home home) {
        return Map.of("okolo.mail.folder", home.file("mail").toString());
    }

    /** Where traces go; nowhere unless the operator has said so. */
    public static Map<String, String> ofTraces() {
        var endpoint = System.getenv("OKOLO_OTEL_ENDPOINT");
        return endpoint == null || endpoint.isBlank()
                ? Map.of()
                : Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.exporter.otlp.endpoint", endpoint);
    }
}
