/** The export, and the table of events. */
package org.okolo.exchange.out;
