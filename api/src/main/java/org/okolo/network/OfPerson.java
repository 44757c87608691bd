package org.okolo.network;

/** Something that is about a person in a network. */
public interface OfPerson {

    /** Whom it is about, as far as that is known. */
    PersonKey person();
}
