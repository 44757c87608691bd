/** Tells a project's own addresses of its events by signed messages, and only addresses in the public Internet. */
package org.okolo.webhook;
