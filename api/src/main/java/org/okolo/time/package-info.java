/** The one clock, and the names of time zones. */
package org.okolo.time;
