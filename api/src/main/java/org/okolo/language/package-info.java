/** The languages that the service speaks. */
package org.okolo.language;
