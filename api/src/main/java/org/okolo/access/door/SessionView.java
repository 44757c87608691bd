package org.okolo.access.door;

import java.util.List;
import org.okolo.access.Me;
import org.okolo.tenancy.AcrossProjects.Membership;

/**
 * What a browser gets when it is let in.
 *
 * @param accessToken for the header {@code Authorization: Bearer}
 * @param expiresIn seconds; refresh before
 * @param memberships every project the account may switch to
 */
public record SessionView(String accessToken, long expiresIn, Me me, List<Membership> memberships) {}
