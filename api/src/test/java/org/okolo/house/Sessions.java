package org.okolo.house;

import java.time.Clock;
import org.okolo.access.Session;
import org.okolo.support.TestProject;
import org.okolo.support.TestProject.Caller;
import org.okolo.tenancy.Ids;

/** Browsers in which the managers of a test project are signed in, who have no password to sign in with. */
final class Sessions {

    private Sessions() {}

    static void open(TestProject project, Caller caller) {
        var now = TestProject.bean(Clock.class).instant();
        var session = new Session();
        session.id = Ids.next();
        session.accountId = caller.accountId();
        session.managerId = caller.id();
        session.projectId = project.id();
        session.hash = new byte[32];
        session.browser = "Firefox 140, Linux";
        session.address = "203.0.113.7";
        session.createdAt = now;
        session.rotatedAt = now;
        session.expiresAt = now.plus(Session.LIFE);
        project.in(() -> {
            session.persist();
            return null;
        });
    }
}
