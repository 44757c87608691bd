/** What a project wants to know of its clients beyond what all projects do. It does not know who has a value. */
package org.okolo.field;
