/** The social networks: how ids, handles and addresses are written, and by what two pages mean the same person. */
package org.okolo.network;
