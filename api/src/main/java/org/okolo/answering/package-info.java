/** Who is answering whom just now, so that two do not answer one client at once. Nothing of it is stored. */
package org.okolo.answering;
