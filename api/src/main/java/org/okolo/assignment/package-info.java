/** How a project shares out new clients, and whose turn it is. It does not know clients; they ask here. */
package org.okolo.assignment;
