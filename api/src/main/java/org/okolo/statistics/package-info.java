/** Sums by days, counted from the journal alone. */
package org.okolo.statistics;
