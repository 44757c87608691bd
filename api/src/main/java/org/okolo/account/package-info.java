/** The login of a human. It knows no project: one account may be a manager in several. */
package org.okolo.account;
