/** Whose client it is, and who may change that. */
package org.okolo.client.owner;
