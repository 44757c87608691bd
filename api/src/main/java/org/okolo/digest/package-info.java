/** Fingerprints of bytes, and closing them. */
package org.okolo.digest;
