/** Tells open streams what has just been committed. It reads the journal and knows no room behind an event. */
package org.okolo.live;
