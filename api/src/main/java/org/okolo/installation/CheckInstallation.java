package org.okolo.installation;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.okolo.embedded.Home;
import org.okolo.tenancy.InProject;

/**
 * Refuses to start where the key or the database is not the one used before. Either would start without a word otherwise: with a new key the
 * secrets sealed by the old one are lost, and on an empty database everybody is.
 */
@ApplicationScoped
class CheckInstallation {

    private static final int BEFORE_ALL_OTHERS = 1;

    @ConfigProperty(name = "okolo.home")
    String home;

    @ConfigProperty(name = "okolo.webhook.key")
    String key;

    /** Set for one start by an operator who has lost the key for good. */
    @ConfigProperty(name = "okolo.new-key", defaultValue = "false")
    boolean isKeyNew;

    @ConfigProperty(name = "okolo.database.url")
    Optional<String> ownDatabase;

    @Inject
    InProject inProject;

    void check(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent started) {
        check(Home.at(Path.of(home)), key, isKeyNew);
    }

    /** @throws WrongInstallation when the database, the home and the key do not belong together */
    void check(Home home, String key, boolean isKeyNew) {
        var mark = mark();
        var known = home.text(mark);
        var id = inProject.outside(() -> {
            var present = Installation.present();
            known.ifPresent(expected -> requireSame(expected, present.map(one -> one.id.toString()), home, mark));
            present.ifPresent(installation -> requireKey(installation, key, isKeyNew, home));
            return present.map(installation -> installation.id.toString());
        });
        home.secret(mark, () -> id.orElseGet(() -> begin(key)));
    }

    private String begin(String key) {
        try {
            return inProject.outside(() -> {
                var installation = Installation.begin(key);
                installation.persistAndFlush();
                return installation.id.toString();
            });
        } catch (PersistenceException anotherNodeWasFaster) {
            return inProject.outside(Installation::present).orElseThrow().id.toString();
        }
    }

    /** Whoever has tried the embedded database and then takes one of their own has done nothing wrong, so each has a mark. */
    private String mark() {
        return ownDatabase.isEmpty() ? "embedded-installation" : "installation";
    }

    static void requireSame(String expected, Optional<String> found, Home home, String mark) {
        if (!found.equals(Optional.of(expected))) {
            throw new WrongInstallation("This is not the database that " + home.folder() + " was used with before: "
                    + (found.isEmpty() ? "it is empty." : "it belongs to another installation.")
                    + " Look at OKOLO_DATABASE_URL and OKOLO_HOME, or put back a backup (docs/operations.md)."
                    + " To begin with this database all the same, delete the file " + home.file(mark) + ".");
        }
    }

    private static void requireKey(Installation installation, String key, boolean isKeyNew, Home home) {
        if (installation.isSealedWith(key)) {
            return;
        }
        if (!isKeyNew) {
            throw new WrongInstallation("The key that seals secrets is not the one this database was used with. It is"
                    + " OKOLO_WEBHOOK_KEY or, without it, the file " + home.file("webhook-key") + ": put the right one"
                    + " back, from a backup of OKOLO_HOME or from another instance. If it is lost for good, start once"
                    + " with OKOLO_NEW_KEY=true; secrets of webhooks, apps that make codes and recovery codes are lost"
                    + " then.");
        }
        installation.sealWith(key);
    }

    /** Going on would lose something without a word. */
    static final class WrongInstallation extends IllegalStateException {
        WrongInstallation(String what) {
            super(what);
        }
    }
}
