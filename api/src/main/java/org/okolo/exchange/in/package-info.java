/** The import: upload, check, start, look, take back. */
package org.okolo.exchange.in;
