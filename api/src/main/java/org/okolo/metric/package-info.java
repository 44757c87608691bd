/** How fast icons come, and who may read the measurements. */
package org.okolo.metric;
