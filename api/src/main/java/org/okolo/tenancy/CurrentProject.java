package org.okolo.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The project of this request: that of the verified access token, unless a door or a job has entered one by name. There is no
 * default; without a project no owned row can be read or written.
 */
@RequestScoped
public class CurrentProject {

    /** No project has this id, and foreign keys see to it that no row ever does. */
    static final UUID NONE = new UUID(0, 0);

    @Inject
    JsonWebToken token;

    private UUID entered;

    /**
     * @throws NoProject when the request has none
     */
    public UUID id() {
        if (entered != null) {
            return entered;
        }
        String claimed = token.getClaim(Claims.PROJECT);
        if (claimed == null) {
            throw new NoProject();
        }
        return UUID.fromString(claimed);
    }

    /** For doors, before their first touch of the database: from here on the request belongs to this project. */
    public void enter(UUID projectId) {
        entered = projectId;
    }

    /** A mistake in the program, never in a request. */
    public static final class NoProject extends IllegalStateException {
        NoProject() {
            super("No project has been entered");
        }
    }
}
