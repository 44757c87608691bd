/** One cell of text, both ways. It knows neither files nor what a column means. */
package org.okolo.exchange.cell;
