/** Completes the description of the API with what annotations imply. */
package org.okolo.description;
