/**
 * What a person may ask for by law: the personal file, and to be erased. Rooms say by events and markers what they
 * hold; none needs to be listed here.
 */
package org.okolo.privacy;
