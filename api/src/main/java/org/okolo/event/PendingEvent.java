package org.okolo.event;

/** A change that becomes an event when its transaction commits, and who made it. */
record PendingEvent(Change change, Who who) {}
