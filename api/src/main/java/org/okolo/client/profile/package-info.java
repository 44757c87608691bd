/** Where a client is met: profiles, and what pages tell of them. */
package org.okolo.client.profile;
