/** The journal: what happened, numbered without gaps within a project. It stands below those whose things it names. */
package org.okolo.event;
