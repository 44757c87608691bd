/** Brings what clients are found by to today's rule, once, after a migration has asked for it. */
package org.okolo.client.renewal;
