/** A part of a list, and the cursor that leads to the next one. */
package org.okolo.page;
