/**
 * What lets somebody in, and what ends it: sessions, manager tokens, and the access tokens that every request carries.
 */
package org.okolo.access;
