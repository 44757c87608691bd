/** Understands a row: what its columns mean, and what is wrong with it. It writes nothing. */
package org.okolo.exchange.line;
