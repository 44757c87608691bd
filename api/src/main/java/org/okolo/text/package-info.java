/** Letters and digits in the one form in which two ways of writing them are the same. It knows no room. */
package org.okolo.text;
