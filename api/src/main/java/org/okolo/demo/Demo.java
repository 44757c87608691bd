package org.okolo.demo;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.okolo.account.Account;
import org.okolo.embedded.Home;
import org.okolo.language.Languages;
import org.okolo.project.Project;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Role;

/**
 * A project to try everything on, made at the first start, which says how to enter it. Later starts say where the passwords are kept: a log is
 * read by more people than the home is.
 */
@ApplicationScoped
class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class);

    /** Unless told otherwise there is a demo on the embedded database only: a server of the user's is for work. */
    @ConfigProperty(name = "okolo.demo")
    Optional<Boolean> wanted;

    @ConfigProperty(name = "okolo.demo.locale")
    Optional<String> locale;

    @ConfigProperty(name = "okolo.database.url")
    Optional<String> ownDatabase;

    @Inject
    InProject inProject;

    @Inject
    DemoProject project;

    private volatile boolean isFirstStart;

    void make(@Observes StartupEvent started) {
        if (isWanted() && inProject.outside(() -> Project.count()) == 0L) {
            project.open(language(), logins());
            isFirstStart = true;
        }
    }

    void say(@ObservesAsync HttpServerStart listening) {
        if (!isWanted()
                || inProject
                        .outside(() -> Account.ofEmail(DemoLogins.email(Role.OWNER)))
                        .isEmpty()) {
            return;
        }
        var options = listening.options();
        LOG.infof("Okolo with its demo project: http://%s:%d/", options.getHost(), options.getPort());
        if (isFirstStart) {
            sayLogins(logins());
        } else {
            LOG.infof("Its logins are in %s", DemoLogins.file(Home.ofThisUser()));
        }
    }

    private static void sayLogins(DemoLogins logins) {
        for (var role : List.of(Role.OWNER, Role.LEAD, Role.MANAGER)) {
            LOG.infof("Demo login  %-20s %s", DemoLogins.email(role), logins.password(role));
        }
    }

    private boolean isWanted() {
        return wanted.orElse(ownDatabase.isEmpty() && LaunchMode.current() != LaunchMode.TEST);
    }

    private String language() {
        return Languages.nearest(locale.orElse(Locale.getDefault().getLanguage()));
    }

    private static DemoLogins logins() {
        return new DemoLogins(Home.ofThisUser());
    }
}
