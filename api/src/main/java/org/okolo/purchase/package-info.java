/** What clients bought, what the project sells, and the sums of it. */
package org.okolo.purchase;
