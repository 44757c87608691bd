/** One change of all the clients a filter finds: counted first, done as a job, undone for 30 days. */
package org.okolo.bulk;
