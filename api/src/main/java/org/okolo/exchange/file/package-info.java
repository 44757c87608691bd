/** From bytes to rows of cells, whatever the file is written in. */
package org.okolo.exchange.file;
