/** What has to be done, by whom, by when. */
package org.okolo.task;
