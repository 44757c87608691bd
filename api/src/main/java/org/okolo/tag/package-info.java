/** The words a project sorts its clients by. It does not know clients: removing one stands in {@code client.retire}. */
package org.okolo.tag;
