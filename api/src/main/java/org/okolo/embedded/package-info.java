/**
 * Where the process begins: its home, its keys, and a database of its own when none is given. No other room may know
 * it.
 */
package org.okolo.embedded;
