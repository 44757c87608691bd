/** What is open under my name, and who came in by it, seen and ended by myself. */
package org.okolo.access.own;
