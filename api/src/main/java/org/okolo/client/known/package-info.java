/** Which of these people is a client already, and by what a person is recognised. */
package org.okolo.client.known;
