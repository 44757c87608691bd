/** Work on many rows that goes on after the request, part by part. It does not know what the work is. */
package org.okolo.job;
