/** Fingerprints of bytes. */
package org.okolo.digest;
