/** The import: upload, check, start, look, revert. */
package org.okolo.exchange.in;
