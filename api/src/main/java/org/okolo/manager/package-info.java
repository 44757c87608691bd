/**
 * Who works in a project: managers, invitations, absences, and what happens to the things of one who leaves. Rooms
 * whose things a manager has are asked, not known.
 */
package org.okolo.manager;
