package org.okolo.access.factor;

import java.time.Clock;
import java.util.UUID;
import org.okolo.support.TestProject;
import org.okolo.tenancy.Secret;

/** A passkey of somebody who has no password to make one with. It opens nothing. */
public final class PasskeyRow {

    private PasskeyRow() {}

    public static void open(TestProject project, UUID accountId) {
        var passkey = new Passkey();
        passkey.accountId = accountId;
        passkey.label = "Telephone";
        passkey.credentialHash = Secret.bits(256);
        passkey.credential = new byte[1];
        passkey.createdAt = TestProject.bean(Clock.class).instant();
        project.in(() -> {
            passkey.persist();
            return null;
        });
    }
}
