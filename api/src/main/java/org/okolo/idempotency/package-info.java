/** A repeated request is answered again instead of being done again. */
package org.okolo.idempotency;
