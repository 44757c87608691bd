/**
 * Takes statuses, processes, tags and fields out of use. It stands with the clients because clients must move; nobody
 * else may use it.
 */
package org.okolo.client.retire;
