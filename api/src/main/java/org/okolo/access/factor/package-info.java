/** What somebody shows besides the password: codes of an app, passkeys, recovery codes; setting them up and honouring them. */
package org.okolo.access.factor;
