/** The pieces of text by which clients are found. It knows neither who has texts nor who searches them. */
package org.okolo.passage;
