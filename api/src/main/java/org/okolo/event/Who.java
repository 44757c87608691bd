package org.okolo.event;

import java.util.UUID;
import org.okolo.tenancy.Via;

/** By whom and through what. The session or token id is null for what the service itself did. */
record Who(UUID managerId, Via via, String sid) {}
