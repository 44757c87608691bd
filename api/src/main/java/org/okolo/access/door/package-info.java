/**
 * The ways in: signing up, signing in, accepting an invitation, exchanging a manager token; each ends at one entrance.
 */
package org.okolo.access.door;
