/** Adding, changing, deleting and restoring clients; every change of meaning passes here and is told. */
package org.okolo.client.change;
