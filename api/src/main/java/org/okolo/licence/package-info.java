/** The operator's command that grants projects their days and seats, and the warnings before these end. */
package org.okolo.licence;
