/** Every failure, in one shape and in the language of the caller. */
package org.okolo.problem;
