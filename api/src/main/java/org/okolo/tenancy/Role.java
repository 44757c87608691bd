package org.okolo.tenancy;

/**
 * What a manager may do in a project. Each role may do all that the ones below it may: {@code @RolesAllowed(Role.AT_LEAST_LEAD)}
 * lets leads and owners in.
 */
public enum Role {
    MANAGER,
    LEAD,
    OWNER;

    public static final String AT_LEAST_MANAGER = "MANAGER";
    public static final String AT_LEAST_LEAD = "LEAD";
    public static final String AT_LEAST_OWNER = "OWNER";

    public boolean isAtLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
