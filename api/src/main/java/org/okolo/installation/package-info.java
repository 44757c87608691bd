/** What belongs together: a home with its key, and the database it has been used with. */
package org.okolo.installation;
