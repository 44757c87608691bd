package org.okolo.job;

import org.okolo.tenancy.Via;

/** What jobs there are, and as what events tell of them. */
public enum JobKind {
    BULK(Via.BULK),
    PEOPLE(Via.BULK),
    IMPORT(Via.IMPORT);

    private final Via via;

    JobKind(Via via) {
        this.via = via;
    }

    Via via() {
        return via;
    }
}
