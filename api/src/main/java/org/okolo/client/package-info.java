/**
 * Clients as the other rooms meet them: the rows, what is shown of them, and the events they stand in. What is done
 * with them has rooms of its own within.
 */
package org.okolo.client;
