/** The question of every page: which of these people are clients? One statement, rows of an index only. */
package org.okolo.lookup;
