/** The kinds of contact and the form in which two of them are the same. It knows no client. */
package org.okolo.contact;
