/** What a request may cost and reach: how often, how large, in which scope, and after the trial. */
package org.okolo.limit;
