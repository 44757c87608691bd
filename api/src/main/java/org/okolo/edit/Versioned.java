package org.okolo.edit;

/** A view of something that is edited under {@code If-Match}; its version is answered as {@code ETag} too. */
public interface Versioned {
    int version();
}
