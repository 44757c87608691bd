package org.okolo.event;

import java.util.List;

/** The contents of these events have been erased, in the running transaction. Who keeps copies of them does the same. */
public record EventsStripped(List<Long> seqs) {}
