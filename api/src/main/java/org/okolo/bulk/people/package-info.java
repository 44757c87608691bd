/** What is done at once to people selected on a page: strangers become clients, all get what is chosen; a job, undone as a whole. */
package org.okolo.bulk.people;
