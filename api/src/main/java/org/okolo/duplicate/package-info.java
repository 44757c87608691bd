/** Suggests which clients may be the same person, and remembers who is not. It merges nobody. */
package org.okolo.duplicate;
