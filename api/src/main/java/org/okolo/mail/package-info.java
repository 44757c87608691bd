/** Mail waits in the database until a server has taken it. It knows no project and nobody who writes. */
package org.okolo.mail;
