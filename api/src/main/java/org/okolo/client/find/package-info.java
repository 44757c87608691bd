/** The client list: filters, orders, and the words a client is found by. It changes nothing. */
package org.okolo.client.find;
