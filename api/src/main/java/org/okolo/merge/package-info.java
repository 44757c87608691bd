/** Makes two clients one, and takes them apart again. It moves rows without knowing their rooms. */
package org.okolo.merge;
