package org.okolo.bulk.people;

import java.util.List;

/** What became of everybody in an order, as far as it has come; in the order's sequence. */
public record PeopleOutcomes(List<PersonLineView> items) {}
