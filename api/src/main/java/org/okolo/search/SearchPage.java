package org.okolo.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of what was found, the best first.
 *
 * @param nextCursor where the next page begins, or null on the last one
 * @param complete false while the index is still being built: there may be more than was found
 */
public record SearchPage(
        List<SearchHit> items, @Schema(nullable = true) String nextCursor, boolean complete) {}
