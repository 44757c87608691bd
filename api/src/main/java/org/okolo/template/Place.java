package org.okolo.template;

import java.time.LocalDate;
import org.okolo.network.Network;

/** A community on a day. */
record Place(LocalDate day, Network network, String community) {}
