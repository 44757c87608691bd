package org.okolo.passage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in a client's card a passage stands, and how much a word found there counts: a name more than a note. */
@Schema(name = "CardPart")
public enum Part {
    NAME(80),
    HANDLE(60),
    CONTACT(60),
    TAG(40),
    FIELD(30),
    PURCHASE(30),
    COMMENT(20),
    NOTE(20);

    private final int weight;

    Part(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    /** Names of people and places are written in two scripts, so they are also found by their sound. */
    public boolean isName() {
        return this == NAME || this == HANDLE;
    }
}
