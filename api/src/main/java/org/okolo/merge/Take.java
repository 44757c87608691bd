package org.okolo.merge;

import java.util.Set;

/** What the caller wants of the client that goes, where both have something. */
record Take(Set<String> names) {

    static final String FIELD = "fields.";

    boolean has(String name) {
        return name != null && names.contains(name);
    }

    <T> T one(String name, T here, T there) {
        return there != null && (here == null || has(name)) ? there : here;
    }
}
