/** What managers wrote about a client, for whom and how long. */
package org.okolo.note;
