package org.okolo.manager;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.okolo.tenancy.Role;

/**
 * An open invitation.
 *
 * @param link what to send to the person; told only when the invitation is made
 */
public record InvitationView(
        UUID id,
        String email,
        Role role,
        Instant createdAt,
        Instant expiresAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String link) {

    static InvitationView of(Invitation invitation, String link) {
        return new InvitationView(
                invitation.id, invitation.email, invitation.role, invitation.createdAt, invitation.expiresAt, link);
    }

    /** All open ones, newest first. */
    public record InvitationList(List<InvitationView> items) {}
}
