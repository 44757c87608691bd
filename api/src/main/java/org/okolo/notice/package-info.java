/** Which browser of a manager tells them that something is due: each time one, whatever happens to the others. */
package org.okolo.notice;
