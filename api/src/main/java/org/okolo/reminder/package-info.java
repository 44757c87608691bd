/** What must surface at an instant, for one manager; once, or repeated by a rule. */
package org.okolo.reminder;
