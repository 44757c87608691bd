/** Links by mail that prove whose an address is: to verify it, and to choose a new password. */
package org.okolo.access.mailed;
