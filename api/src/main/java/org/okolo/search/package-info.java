/** Finds clients by whatever is known of them. It asks for passages without knowing the rooms they come from. */
package org.okolo.search;
