/** Processes and their statuses. It does not know clients: retiring one stands in {@code client.retire}. */
package org.okolo.status;
