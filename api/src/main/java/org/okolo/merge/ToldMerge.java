package org.okolo.merge;

import java.util.UUID;

/** What events keep of a merge: who is who now. What moved is found at the client. */
record ToldMerge(UUID intoId, UUID fromId) {}
